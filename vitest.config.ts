import { defineConfig } from "vitest/config";

/** `unit` starts no server; `real` runs against Apache Kafka, a schema registry and PostgreSQL, started by its set-up. */
export default defineConfig({
  test: {
    reporters: ["default", "./test/closing-reporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/integration/**", "test/faults/**", "**/node_modules/**"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "real",
          include: ["test/integration/**/*.test.ts"],
          globalSetup: ["test/servers/setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
