import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "vitest";
import { startKafka } from "../../servers/kafka.ts";
import { instance, QUICK, recordingLog, run, Stage, texts, unique, until, untilCommitted } from "./stage.ts";

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

for (let round = 0; round < 6; round++) {
  it(`kill ${round}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), "dbg-broker-"));
    const broker = await startKafka({ folder });
    let own = await Stage.open(broker.brokers);
    const [raw, clean] = [await own.topic("raw", 2), await own.topic("clean", 2)];
    const group = unique("g");
    const log = recordingLog();
    const t0 = performance.now();
    const push = log.lines.push.bind(log.lines);
    (log.lines as unknown as { push: unknown }).push = (l: object) =>
      push({ ...l, t: Math.round(performance.now() - t0) } as never);
    const one = instance(broker.brokers, group, [raw], [clean], { ...QUICK, sessionTimeout: 6_500 }, log);
    const running = run(one, clean);
    for (const p of [0, 1]) await own.produce(raw, p, numbered(`before-${p}-`, 20));
    await until(() => running.written.length > 0);
    await own.close();
    log.info(`KILL written=${running.written}`);
    await broker.kill("SIGKILL");
    await until(() => one.states.at(-1)?.ready === false);
    const again = await startKafka({ folder, ports: broker.ports });
    log.info("BACK");
    own = await Stage.open(broker.brokers);
    for (const p of [0, 1]) await own.produce(raw, p, numbered(`after-${p}-`, 20));
    await untilCommitted(own, group, raw, [40n, 40n]);
    await until(() => one.states.at(-1)?.ready === true);
    await running.stop();
    const read = await own.read(clean);
    const dup = texts(read).length !== new Set(texts(read)).size;
    await own.close();
    await again.stop();
    if (dup || read.length !== 80) {
      writeFileSync(`/tmp/dbg/log-${round}.txt`, log.lines.map((l) => JSON.stringify(l)).join("\n"));
      let out = "";
      for (const d of readdirSync(join(folder, "data"))) {
        if (!/^(clean|__consumer_offsets|__transaction_state)/.test(d)) continue;
        for (const f of readdirSync(join(folder, "data", d)).filter((n) => n.endsWith(".log"))) {
          out +=
            execFileSync(
              "java",
              [
                "-cp",
                join(homedir(), ".cache/sordino-test/kafka-4.4.0/*"),
                "org.apache.kafka.tools.DumpLogSegments",
                "--files",
                join(folder, "data", d, f),
                ...(d.startsWith("__c")
                  ? ["--offsets-decoder"]
                  : d.startsWith("__t")
                    ? ["--transaction-log-decoder"]
                    : []),
                "--print-data-log",
              ],
              { stdio: ["ignore", "pipe", "ignore"], encoding: "utf8" },
            ) + "\n";
        }
      }
      writeFileSync(`/tmp/dbg/dump-${round}.txt`, out);
    }
    await rm(folder, { recursive: true, force: true });
    process.stderr.write(`round ${round} dup=${dup} n=${read.length}\n`);
  }, 240_000);
}
