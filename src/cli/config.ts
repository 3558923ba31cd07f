import type { Command } from "commander";
import { describeConfig, type LoadedConfig, loadConfig } from "../config.ts";
import { examples, type Settings, type Shell, withSettings } from "./program.ts";
import { table } from "./terminal.ts";

/** The configuration that a command runs with: file, then environment, then the command's own options. */
export function readConfig(
  settings: Settings,
  shell: Shell,
  more: Readonly<Record<string, unknown>> = {},
): LoadedConfig {
  const overrides: Record<string, unknown> = { ...more };
  if (settings.data !== undefined) overrides.dataFolder = settings.data;
  if (settings.policy !== undefined) overrides.policy = settings.policy;
  if (settings.logLevel !== undefined) overrides["log.level"] = settings.logLevel;
  return loadConfig({ ...(settings.config === undefined ? {} : { file: settings.config }), env: shell.env, overrides });
}

export function configCommand(program: Command, shell: Shell): void {
  withSettings(
    program
      .command("config")
      .description("the effective configuration, secrets hidden, and where each value came from"),
  )
    .addHelpText(
      "after",
      examples(
        "config",
        "SORDINO_MODE=kafka sordino config --config sordino.yaml".replace(/^SORDINO_MODE=kafka sordino /, ""),
      ),
    )
    .action((options: Settings) => {
      const rows = describeConfig(readConfig(options, shell)).map((s) => [
        s.setting,
        s.value === "" ? "–" : s.value,
        s.origin,
      ]);
      shell.terminal.out(table(["setting", "value", "from"], rows));
    });
}
