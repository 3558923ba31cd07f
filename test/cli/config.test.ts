import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SETTINGS } from "../../src/config.ts";
import { newFile, newFolder, sordino } from "./shell.ts";

/** Setting → [from, value]. */
function rows(out: string): ReadonlyMap<string, readonly [string, string]> {
  return new Map(
    out
      .trimEnd()
      .split("\n")
      .slice(2)
      .map((line) => line.split(/ {2,}/))
      .map(([name = "", from = "", value = ""]) => [name, [from, value]]),
  );
}

describe("sordino config", () => {
  it("prints every setting with its value and where it came from: option before variable before file", async () => {
    const file = newFile(
      "sordino.yaml",
      "mode: embedded\ngroups: { clean: from-file, index: of-file }\nlog:\n  level: warn\n",
    );
    const data = newFolder();
    const { code, out, err } = await sordino(["config", "--config", file, "--log-level", "error", "--data", data], {
      env: { SORDINO_GROUPS_CLEAN: "from-env", SORDINO_LOG_LEVEL: "debug", OTHER: "x" },
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const found = rows(out);
    expect([...found.keys()]).toEqual(Object.keys(SETTINGS));
    expect(found.get("mode")).toEqual([`file ${file}:1`, "embedded"]);
    expect(found.get("groups.clean")).toEqual(["env SORDINO_GROUPS_CLEAN", "from-env"]);
    expect(found.get("groups.index")).toEqual([`file ${file}:2`, "of-file"]);
    expect(found.get("log.level")).toEqual(["option", "error"]);
    expect(found.get("http.port")).toEqual(["default", "8787"]);
    expect(found.get("dataFolder")).toEqual(["option", data]);
  });

  it("says what is in effect where nothing was set", async () => {
    const data = newFolder();
    const found = rows((await sordino(["config", "--data", data])).out);
    expect(found.get("keys.file")).toEqual(["default", join(data, "keys.json")]);
    expect(found.get("http.tokenFile")).toEqual(["default", join(data, "api-token")]);
    expect(found.get("policy")).toEqual(["default", "(the one that is shipped)"]);
    expect(found.get("database.url")).toEqual(["default", "(embedded in dataFolder)"]);
    expect(found.get("kafka.brokers")).toEqual(["default", "–"]);
  });

  it("shows no password", async () => {
    const { code, out, err } = await sordino(["config"], {
      env: {
        SORDINO_DATABASE_URL: "postgres://sordino:hush1@localhost/sordino?sslpassword=hush2",
        SORDINO_REGISTRY_URL: "http://user:hush3@localhost:8080/",
        SORDINO_REGISTRY_USERNAME: "user",
        SORDINO_REGISTRY_PASSWORD: "hush4",
        SORDINO_KAFKA_SASL_MECHANISM: "plain",
        SORDINO_KAFKA_SASL_USERNAME: "user",
        SORDINO_KAFKA_SASL_PASSWORD: "hush5",
      },
    });
    expect(code).toBe(0);
    expect(out + err).not.toContain("hush");
    expect(rows(out).get("kafka.sasl.password")).toEqual(["env SORDINO_KAFKA_SASL_PASSWORD", "(hidden)"]);
  });

  it.each([
    ["a file that is not there", ["--config", "nowhere/sordino.yaml"], {}, "cannot be read"],
    ["a setting that there is not", [], { SORDINO_HTTP_PROT: "1" }, "did you mean SORDINO_HTTP_PORT?"],
    [
      "a value that does not fit",
      [],
      { SORDINO_HTTP_PORT: "99999" },
      "http.port (env SORDINO_HTTP_PORT): must be at most",
    ],
    ["Kafka without brokers", [], { SORDINO_MODE: "kafka" }, "kafka.brokers: is missing"],
  ])("refuses %s", async (_why, args, env, message) => {
    const { code, out, err } = await sordino(["config", ...args], { env });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
