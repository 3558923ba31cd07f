import { describe, expect, it } from "vitest";
import { EdgeError, UserError } from "../../src/core/errors.ts";
import { databaseFault, untilNotSetBack } from "../../src/stores/database-faults.ts";

const coded = (code: string, more: object = {}): Error =>
  Object.assign(new Error("value 'ann@x.example'"), { code }, more);

describe("databaseFault", () => {
  it.each([
    ["nobody listens", coded("ECONNREFUSED")],
    ["the connection broke", coded("ECONNRESET")],
    ["the name is not known", coded("ENOTFOUND")],
    ["shut down by an administrator", coded("57P01")],
    ["starting or stopping", coded("57P03")],
    ["a statement took too long", coded("57014")],
    ["too many connections", coded("53300")],
    ["the disk is full", coded("53100")],
    ["a standby", coded("25006")],
    ["connection failure", coded("08006")],
    ["set back again and again", coded("40001")],
    ["a deadlock again and again", coded("40P01")],
    ["cut in the middle", new Error("Connection terminated unexpectedly")],
    ["no answer in time", new Error("Query read timeout")],
    ["no connection in time", new Error("timeout exceeded when trying to connect")],
    ["PGlite closed", new Error("PGlite is closed")],
  ])("%s: the database is away", (_, thrown) => {
    expect(databaseFault(thrown, "db:5432/x")).toMatchObject({
      name: "EdgeError",
      code: "database-away",
      cause: thrown,
    });
  });

  it.each([
    [
      "a unique constraint",
      coded("23505", { table: "location", constraint: "location_once" }),
      "SQLSTATE 23505, table location, constraint location_once",
    ],
    ["a value out of range", coded("22003", { column: "raw_partition" }), "SQLSTATE 22003, column raw_partition"],
    ["a table that is not there", coded("42P01"), "SQLSTATE 42P01"],
  ])("%s is our defect: code and names stay, values do not", (_, thrown, told) => {
    const fault = databaseFault(thrown, "db:5432/x");
    expect(fault.message).toBe(`database refused a statement: ${told}`);
    expect(fault.cause).toBeUndefined();
  });

  it("what is an error of ours already, and a bug in our own code, stay what they are", () => {
    for (const thrown of [new EdgeError("keys-away"), new UserError("key-wrong"), new TypeError("x is undefined")]) {
      expect(databaseFault(thrown, "db")).toBe(thrown);
    }
  });
});

describe("untilNotSetBack", () => {
  it.each(["40001", "40P01"])("runs again what the server set back (%s)", async (code) => {
    let runs = 0;
    const result = await untilNotSetBack(async () => {
      if (++runs < 3) throw coded(code);
      return runs;
    });
    expect(result).toBe(3);
  });

  it("gives up after some attempts", async () => {
    let runs = 0;
    await expect(
      untilNotSetBack(async () => {
        runs++;
        throw coded("40001");
      }, 4),
    ).rejects.toMatchObject({ code: "40001" });
    expect(runs).toBe(4);
  });

  it("runs nothing else twice: whether a lost statement took effect is not known", async () => {
    let runs = 0;
    await expect(
      untilNotSetBack(async () => {
        runs++;
        throw coded("ECONNRESET");
      }),
    ).rejects.toThrow();
    expect(runs).toBe(1);
  });
});
