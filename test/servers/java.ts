import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Java 17 or newer. */
const OLDEST = 17;

function javaVersion(): number {
  const { stderr } = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = /version "(?:1\.)?(\d+)/.exec(stderr ?? "");
  return Number(version?.[1] ?? 0);
}

function hasMaven(): boolean {
  return spawnSync("mvn", ["-version"], { encoding: "utf8" }).status === 0;
}

function missing(): readonly { readonly what: string; readonly debian: string }[] {
  return [
    ...(javaVersion() >= OLDEST ? [] : [{ what: `Java ${OLDEST} or newer`, debian: "openjdk-17-jre-headless" }]),
    ...(hasMaven() ? [] : [{ what: "Maven", debian: "maven" }]),
  ];
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

/** What is still missing of Java and Maven, in words; undefined where both are there. On Debian as root it installs them. */
export function javaAndMaven(): string | undefined {
  const lacking = missing();
  if (lacking.length === 0) return undefined;
  if (canInstall()) {
    const packages = lacking.map((l) => l.debian);
    process.stderr.write(`The tests on the real broker need ${packages.join(" and ")}: installing with apt-get …\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    try {
      execFileSync("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
      execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
        env,
        stdio: ["ignore", "ignore", "inherit"],
      });
    } catch {
      // What is still missing is told below.
    }
  }
  const still = missing();
  return still.length === 0 ? undefined : `install ${still.map((l) => l.what).join(" and ")}`;
}
