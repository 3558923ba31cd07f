import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { SUSPECTED } from "../core/audit.ts";
import type { Observer } from "../core/observer.ts";

export interface Metrics {
  readonly observer: Observer;
  readonly contentType: string;
  text(): Promise<string>;
}

/** ISO 639-1 codes that get a label of their own. */
const LANGUAGES: ReadonlySet<string> = new Set(
  "bg cs da de el en es et fi fr ga hr hu is it lt lv mt nb nl nn no pl pt ro ru se sk sl sv tr uk".split(" "),
);

/**
 * Prometheus metrics. Labels come from closed lists and from the policy (controllers, purposes, topics), never from events:
 * any other language counts as `other`.
 */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const events = new Counter({
    name: "sordino_events_total",
    help: "Input events by what became of them; the outcomes add up to the input",
    labelNames: ["outcome", "topic", "controller", "channel", "reason"],
    registers,
  });
  const failures = new Counter({
    name: "sordino_detector_failures_total",
    help: "Events that went to quarantine because a detector failed, by detector",
    labelNames: ["detector"],
    registers,
  });
  const records = new Counter({
    name: "sordino_clean_records_total",
    help: "Clean records written, per purpose",
    labelNames: ["controller", "purpose"],
    registers,
  });
  const findings = new Counter({
    name: "sordino_findings_total",
    help: "Findings by kind and language",
    labelNames: ["kind", "language"],
    registers,
  });
  const batches = new Histogram({
    name: "sordino_batch_seconds",
    help: "Time from taking a batch to its commit",
    labelNames: ["component"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  });
  const lag = new Gauge({
    name: "sordino_lag_records",
    help: "Records between what is done and the partition's end",
    labelNames: ["component", "topic", "partition"],
    registers,
  });
  const away = new Gauge({
    name: "sordino_dependency_away",
    help: "1 while a dependency does not answer",
    labelNames: ["component", "code"],
    registers,
  });
  const audited = new Counter({
    name: "sordino_audit_texts_total",
    help: "Clean texts that were read again by the independent auditor; persons and places are looked for in English only",
    labelNames: ["topic", "english"],
    registers,
  });
  const auditedWords = new Counter({
    name: "sordino_audit_words_total",
    help: "Words in them",
    labelNames: ["topic", "english"],
    registers,
  });
  const suspicions = new Counter({
    name: "sordino_audit_suspicions_total",
    help: "What the auditor took for a person, place, phone number or e-mail address in them: a trend to watch, not a count of leaks",
    labelNames: ["topic", "suspected"],
    registers,
  });
  const failing = new Map<string, Set<string>>();
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    observer: {
      event: ({ outcome, topic, controller, channel, reason, detector }) => {
        events.inc({ outcome, topic, controller: controller ?? "", channel: channel ?? "", reason: reason ?? "" });
        if (detector !== undefined) failures.inc({ detector });
      },
      record: (controller, purpose) => records.inc({ controller, purpose }),
      finding: (kind, language) =>
        findings.inc({
          kind,
          language: language === undefined ? "unknown" : LANGUAGES.has(language) ? language : "other",
        }),
      batch: ({ component, topic, partition, millis, lag: behind }) => {
        batches.observe({ component }, millis / 1_000);
        lag.set({ component, topic, partition: String(partition) }, Number(behind));
      },
      audited: (topic, { texts, words, english, suspected }) => {
        audited.inc({ topic, english: "yes" }, english.texts);
        audited.inc({ topic, english: "no" }, texts - english.texts);
        auditedWords.inc({ topic, english: "yes" }, english.words);
        auditedWords.inc({ topic, english: "no" }, words - english.words);
        for (const what of SUSPECTED) suspicions.inc({ topic, suspected: what }, suspected[what]);
      },
      edge: (component, code) => {
        const codes = failing.get(component) ?? new Set<string>();
        failing.set(component, codes);
        if (code === undefined) {
          for (const c of codes) away.set({ component, code: c }, 0);
          codes.clear();
        } else {
          codes.add(code);
          away.set({ component, code }, 1);
        }
      },
    },
  };
}
