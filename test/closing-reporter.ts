import type { Reporter, TestModule } from "vitest/node";

/**
 * Says at the very end how many tests passed, failed and were skipped, and lists what was skipped with its reason, so that a
 * skipped test is never taken for a passed one.
 */
export default class ClosingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    const skipped = new Map<string, number>();
    for (const module of modules) {
      if (module.state() === "failed" && [...module.children.allTests("failed")].length === 0) count.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") count.passed++;
        else if (state === "failed") count.failed++;
        else {
          count.skipped++;
          const why = test.parent.type === "suite" ? test.parent.fullName : module.relativeModuleId;
          skipped.set(why, (skipped.get(why) ?? 0) + 1);
        }
      }
    }
    const lines = [...skipped].map(([why, n]) => `  ${n} × ${why}`);
    if (lines.length > 0) process.stdout.write(`\nSkipped:\n${lines.join("\n")}\n`);
    process.on("exit", () => {
      const tail = count.skipped === 0 ? "" : `, ${count.skipped} skipped`;
      process.stdout.write(`${count.passed} passed, ${count.failed} failed${tail}\n`);
    });
  }
}
