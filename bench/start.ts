/** Cold start: `npm start -- --once` into a new data folder, as a newcomer has it. `npm run bench:start` */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../src/version.ts";
import { machine, median, print } from "./machine.ts";

print(machine());
const seconds: number[] = [];
for (let round = 0; round < 3; round++) {
  const folder = mkdtempSync(join(tmpdir(), "sordino-bench-"));
  const started = performance.now();
  const { status } = spawnSync("npm", ["start", "--", "--once", "--data", join(folder, "data")], {
    cwd: PACKAGE_ROOT,
    stdio: "ignore",
  });
  seconds.push((performance.now() - started) / 1_000);
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`npm start ended with ${status}`);
}
print(`npm start -- --once: ${seconds.map((s) => s.toFixed(1)).join(", ")} s; median ${median(seconds).toFixed(1)} s`);
