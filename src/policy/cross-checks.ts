import { nearest } from "../core/nearest.ts";
import type { Checked } from "./maps.ts";
import { type Path, pathText } from "./problem.ts";
import { NAMES } from "./shape.ts";

interface Told {
  readonly path: Path;
  readonly message: string;
  readonly allowed?: readonly string[];
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function member(value: unknown, name: string): unknown {
  return entries(value).find(([key]) => key === name)?.[1];
}

/**
 * Checks between places of a document: names, and that each topic has one use. Reads the document as written, so that a
 * fault elsewhere does not hide one here.
 */
export function crossChecks(document: unknown): readonly Told[] {
  const told: Told[] = [];
  const check = (path: Path, checked: Checked<string>): void => {
    if ("fault" in checked) told.push({ path, message: checked.fault });
  };
  const used = new Map<string, { readonly path: Path; readonly name: string }>();
  const use = (path: Path, name: unknown): void => {
    if (typeof name !== "string") return;
    // Kafka's metrics cannot tell dots from underscores, so it refuses topics that differ by them alone.
    const flat = name.replaceAll(".", "_");
    const other = used.get(flat);
    if (other === undefined) used.set(flat, { path, name });
    else {
      const same = other.name === name ? "" : ` ("${other.name}" differs by dot and underscore alone)`;
      told.push({ path, message: `topic "${name}" is used by ${pathText(other.path)} already${same}` });
    }
  };

  const topics = member(document, "topics");
  const controllers = entries(member(document, "controllers"));
  const ids = controllers.map(([id]) => id);
  const raw = member(topics, "raw");
  if (typeof raw === "object" && raw !== null && entries(raw).length === 0) {
    told.push({ path: ["topics", "raw"], message: "names no topic" });
  }
  for (const [name, topic] of entries(raw)) {
    const path = ["topics", "raw", name];
    check(path, NAMES.topicName(name));
    use(path, name);
    const of = member(topic, "controller");
    if (typeof of === "string" && !ids.includes(of)) {
      const near = nearest(of, ids);
      const hint = near === undefined ? "" : `; did you mean "${near}"?`;
      told.push({ path: [...path, "controller"], message: `there is no controller "${of}"${hint}`, allowed: ids });
    }
  }
  for (const [id] of entries(member(document, "detectors"))) check(["detectors", id], NAMES.detectorId(id));
  use(["topics", "quarantine"], member(topics, "quarantine") ?? "sordino.quarantine");
  use(["topics", "withheld"], member(topics, "withheld") ?? "sordino.withheld");

  const given = member(document, "controllers");
  if (typeof given === "object" && given !== null && controllers.length === 0) {
    told.push({ path: ["controllers"], message: "names no controller" });
  }
  for (const [id, controller] of controllers) {
    const path = ["controllers", id];
    check(path, NAMES.controllerId(id));
    const purposes = member(controller, "purposes");
    if (typeof purposes === "object" && purposes !== null && entries(purposes).length === 0) {
      told.push({ path: [...path, "purposes"], message: "names no purpose" });
    }
    for (const [purposeId, purpose] of entries(purposes)) {
      check([...path, "purposes", purposeId], NAMES.purposeId(purposeId));
      use([...path, "purposes", purposeId, "topic"], member(purpose, "topic"));
    }
  }
  return told;
}
