import type { ActionId } from "../core/action.ts";
import type { Compact } from "../core/detect.ts";
import { UserError } from "../core/errors.ts";
import {
  IDENTIFIER_KINDS,
  type IdentifierKind,
  KIND_OF_IDENTIFIER,
  KINDS,
  type Kind,
  NEVER_STORED,
} from "../core/kinds.ts";
import type { Controller, Policy, Purpose } from "../core/policy.ts";
import { crossChecks } from "./cross-checks.ts";
import { toDetectors } from "./detectors.ts";
import { problemsOfIssues } from "./issues.ts";
import { type Problem, pathText, problemText } from "./problem.ts";
import { documentShape, type PolicyDocument } from "./shape.ts";
import { readYaml } from "./yaml-source.ts";

type ReadDocument =
  | { readonly document: PolicyDocument; readonly problems: readonly Problem[] }
  | { readonly document: undefined; readonly problems: readonly Problem[] };

function readDocument(text: string): ReadDocument {
  const { value, problems: ofYaml, lineOf } = readYaml(text);
  if (value === undefined) return { document: undefined, problems: ofYaml };
  if (value === null)
    return { document: undefined, problems: [{ path: "", line: 1, message: "the document is empty" }] };
  const parsed = documentShape.safeParse(value);
  const problems = [
    ...ofYaml,
    ...problemsOfIssues(parsed.error?.issues ?? [], documentShape, value, lineOf),
    ...crossChecks(value).map(({ path, ...told }) => ({ path: pathText(path), line: lineOf(path), ...told })),
  ].toSorted((a, b) => a.line - b.line);
  return { document: parsed.data, problems };
}

function fillActions(given: PolicyDocument["controllers"][string]["purposes"][string]["actions"]) {
  const fill = given.default ?? "redact";
  const action = (kind: Kind): ActionId => given[kind] ?? (NEVER_STORED.has(kind) ? "redact" : fill);
  return Object.fromEntries(KINDS.map((kind) => [kind, action(kind)])) as Record<Kind, ActionId>;
}

function toPurpose(id: string, from: PolicyDocument["controllers"][string]["purposes"][string]): Purpose {
  const { description, basis, topic, channels, retention, thresholds } = from;
  const fields = from.fields as Purpose["fields"];
  return { id, description, basis, topic, channels, retention, actions: fillActions(from.actions), thresholds, fields };
}

function toController(
  id: string,
  policyVersion: string,
  from: PolicyDocument["controllers"][string],
  compact: Compact,
): Controller {
  const { name, regions, identity } = from;
  const own: Partial<Record<IdentifierKind, readonly string[]>> = {};
  for (const kind of IDENTIFIER_KINDS) {
    const values = identity.own[kind];
    if (values !== undefined) own[kind] = values.map((v) => compact(KIND_OF_IDENTIFIER[kind], v, regions));
  }
  return {
    id,
    policyVersion,
    name,
    regions,
    identity: { link: identity.link, exclusive: identity.exclusive, own },
    purposes: Object.entries(from.purposes).map(([purpose, stated]) => toPurpose(purpose, stated)),
  };
}

/** Every fault of a policy document, in the order of its lines. Never throws. */
export function checkPolicy(text: string): { readonly ok: boolean; readonly problems: readonly Problem[] } {
  const { problems } = readDocument(text);
  return { ok: problems.length === 0, problems };
}

/**
 * Reads and checks a policy document (YAML 1.2; `docs/policy.md` is its guide).
 *
 * @param fileName stands before each line number in the message
 * @param tools `compact` brings the contact centre's own numbers and addresses into the form that findings are compared in
 * @throws UserError("policy-invalid") that lists every fault with file, line, path and what is allowed
 */
export function parsePolicy(text: string, fileName: string, tools: { readonly compact: Compact }): Policy {
  const { document, problems } = readDocument(text);
  if (document === undefined || problems.length > 0) {
    throw new UserError("policy-invalid", problems.map((p) => `\n  ${problemText(fileName, p)}`).join(""));
  }
  const { version, topics, tags, limits, detectors, controllers } = document;
  return {
    version,
    topics: {
      raw: Object.entries(topics.raw).map(([name, t]) => ({
        name,
        channel: t.channel,
        format: t.format,
        controller: t.controller,
        key: t.key,
        headers: t.headers,
        roles: t.roles as Readonly<Record<string, string>>,
      })),
      quarantine: topics.quarantine,
      withheld: topics.withheld,
    },
    tags: tags as Readonly<Record<string, string>>,
    limits,
    detectors: toDetectors(detectors),
    controllers: Object.entries(controllers).map(([id, c]) => toController(id, version, c, tools.compact)),
  };
}
