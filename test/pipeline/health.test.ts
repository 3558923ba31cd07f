import { describe, expect, it } from "vitest";
import { EdgeError } from "../../src/core/errors.ts";
import { silent } from "../../src/core/log.ts";
import { Health } from "../../src/pipeline/health.ts";

const answers = async (): Promise<void> => undefined;

describe("Health", () => {
  it("is not ready before a component's source has said so", async () => {
    const health = new Health(["clean"], silent);
    expect(await health.report(answers)).toEqual([
      { component: "clean", ready: false, code: "starting" },
      { component: "database", ready: true },
    ]);
    health.tell("clean", undefined);
    expect((await health.report(answers))[0]).toEqual({ component: "clean", ready: true });
  });

  it("says what work in hand waits for, until that and its source have what they need", async () => {
    const health = new Health(["clean"], silent);
    const code = async (): Promise<string | undefined> => (await health.report(answers))[0]?.code;
    health.tell("clean", undefined);
    health.tellOfWork("clean", "registry-away");
    expect(await code()).toBe("registry-away");
    health.tell("clean", "broker-away");
    health.tellOfWork("clean", undefined);
    expect(await code()).toBe("broker-away");
    health.tell("clean", undefined);
    expect(await code()).toBeUndefined();
  });

  it("asks the database itself, whatever was told of it before", async () => {
    const health = new Health([], silent);
    health.tell("database", "database-away");
    expect(await health.report(answers)).toEqual([{ component: "database", ready: true }]);
    const away = async (): Promise<void> => {
      throw new EdgeError("database-away");
    };
    expect(await health.report(away)).toEqual([{ component: "database", ready: false, code: "database-away" }]);
  });

  it("logs each change once", () => {
    const lines: string[] = [];
    const add = (message: string, fields: { code?: string } = {}): void =>
      void lines.push(`${message} ${fields.code ?? ""}`);
    const health = new Health(["clean"], { error: add, warn: add, info: add, debug: add });
    for (const code of ["broker-away", "broker-away", undefined, undefined] as const) health.tell("clean", code);
    for (const code of ["registry-away", "registry-away", undefined] as const) health.tellOfWork("clean", code);
    expect(lines).toEqual(["waits broker-away", "ready ", "waits registry-away", "ready "]);
  });
});
