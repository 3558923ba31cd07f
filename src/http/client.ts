import type { LocationGroup, SubjectAnswer, SubjectQuery } from "../core/answer.ts";
import { EdgeError, ERRORS, UserError, type UserErrorCode } from "../core/errors.ts";
import type { SubjectRecord } from "../core/subject.ts";

interface Json {
  readonly controller: string;
  readonly people: readonly {
    readonly id: string;
    readonly role: SubjectRecord["role"];
    readonly aliases: readonly string[];
    readonly firstSeen: string;
    readonly identifiers: SubjectRecord["known"];
    readonly records: number;
    readonly groups: readonly (Omit<LocationGroup, "firstSeen" | "lastSeen" | "retainUntil"> & {
      readonly firstSeen: string;
      readonly lastSeen: string;
      readonly retainUntil: string | null;
    })[];
  }[];
  readonly complete: { readonly upTo: string | null; readonly behind: number; readonly unread: readonly string[] };
}

function isUserCode(code: string): code is UserErrorCode {
  return code in ERRORS && ERRORS[code as keyof typeof ERRORS].family === "user";
}

/**
 * Asks a running instance, which holds the data folder, instead of opening the folder.
 * Throws what the instance answered: `UserError`, or `EdgeError` where it does not answer.
 */
export async function searchOver(
  url: string,
  token: string,
  controller: string,
  query: SubjectQuery,
): Promise<SubjectAnswer> {
  const body =
    query.by === "id"
      ? { controller, id: query.id }
      : { controller, identifier: { kind: query.kind, value: query.value } };
  let status: number;
  let answer: unknown;
  try {
    const response = await fetch(new URL("/v1/subjects/search", url), {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    status = response.status;
    answer = await response.json();
  } catch (thrown) {
    throw new EdgeError("database-away", `the instance that holds the data folder does not answer at ${url}`, thrown);
  }
  if (status !== 200) {
    const { code = "bug" } = answer as { code?: string };
    if (isUserCode(code)) throw new UserError(code, `controller ${controller}`);
    throw new EdgeError("database-away", `the instance at ${url} answered ${status} ${code}`);
  }
  return fromJson(answer as Json);
}

/** The counterpart of the API's `answerJson`. */
function fromJson(a: Json): SubjectAnswer {
  return {
    controller: a.controller,
    people: a.people.map(({ groups, records, identifiers, firstSeen, ...person }) => ({
      subject: { ...person, firstSeen: Date.parse(firstSeen), known: identifiers },
      records,
      groups: groups.map((g) => ({
        ...g,
        firstSeen: Date.parse(g.firstSeen),
        lastSeen: Date.parse(g.lastSeen),
        retainUntil: g.retainUntil === null ? null : Date.parse(g.retainUntil),
      })),
    })),
    complete: {
      upTo: a.complete.upTo === null ? undefined : Date.parse(a.complete.upTo),
      behind: BigInt(a.complete.behind),
      unread: a.complete.unread,
    },
  };
}
