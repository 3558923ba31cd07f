import type { IdentityRules, Resolution, SubjectId } from "../core/subject.ts";
import type { Changes, MarkedGroup } from "./identity-facts.ts";
import { type CacheStats, LruCache } from "./lru.ts";

/**
 * Answers to groups that were settled with nothing left to write. Owners never change. The subject changes when it is merged:
 * by this process, which is followed here at once, or by another one, which is seen when the entry is `maxAge` old; and
 * rarely, when the group's last identifier of its own comes to be shared. Until then the older answer is given: an id that
 * works, for the same person.
 */
export class IdentityCache {
  readonly #answers: LruCache<Resolution>;
  /** Needed for as long as an answer may name the older id, so it is kept as long as answers are. */
  readonly #moved: LruCache<SubjectId>;
  readonly #rules = new Map<string, number>();
  /** Counts evictions, so that an answer read before one is not put in after it. */
  #epoch = 0;

  constructor(capacity: number, maxAge: number, now: () => number) {
    this.#answers = new LruCache(capacity, maxAge, now);
    this.#moved = new LruCache(capacity, maxAge, now);
  }

  /** Undefined for a group that will not come again. */
  keyOf(controller: string, rules: IdentityRules, group: MarkedGroup): string | undefined {
    if (group.identifiers.some(({ kind }) => kind === "event")) return undefined;
    const text = `${rules.link.join()};${rules.exclusive.join()}`;
    const number = this.#rules.get(text) ?? this.#rules.size;
    this.#rules.set(text, number);
    const names = (marks: MarkedGroup["identifiers"]): string => marks.map(({ name }) => name).join();
    return [controller, number, group.role, names(group.identifiers), names(group.lookupOnly)].join("/");
  }

  get(controller: string, key: string): Resolution | undefined {
    const answer = this.#answers.get(key);
    if (answer === undefined) return undefined;
    let subject = answer.subject;
    for (let i = 0; i < 32; i++) {
      const next = this.#moved.get(`${controller}/${subject}`);
      if (next === undefined) break;
      subject = next;
    }
    return subject === answer.subject ? answer : { ...answer, subject };
  }

  epoch(): number {
    return this.#epoch;
  }

  /** @param asOf the epoch before the answer was looked for */
  put(key: string, answer: Resolution, asOf: number): void {
    if (asOf === this.#epoch) this.#answers.set(key, answer);
  }

  merged(controller: string, merges: Changes["merges"]): void {
    for (const { from, to } of merges) this.#moved.set(`${controller}/${from}`, to);
  }

  evict(subjects: readonly SubjectId[]): void {
    const gone = new Set(subjects);
    this.#epoch++;
    this.#answers.deleteWhere(({ subject, owners }) => gone.has(subject) || owners.some((id) => gone.has(id)));
  }

  stats(): CacheStats {
    return this.#answers.stats();
  }
}
