import type { Command } from "commander";
import { describeConfig, type LoadedConfig, loadConfig } from "../config.ts";
import { examples, type Settings, type Shell, withSettings } from "./program.ts";
import { table } from "./table.ts";

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

/** Settings without a value of their own that have one in effect all the same. */
const IN_EFFECT: Readonly<Record<string, (config: LoadedConfig["config"]) => string>> = {
  policy: () => "(the one that is shipped)",
  "keys.file": (config) => config.keys.file,
  "http.tokenFile": (config) => config.http.tokenFile,
  "database.url": () => "(embedded in dataFolder)",
};

export function configCommand(program: Command, shell: Shell): void {
  withSettings(
    program
      .command("config")
      .description("the effective configuration, secrets hidden, and where each value came from"),
  )
    .addHelpText("after", examples("config", "config --config sordino.yaml"))
    .action((options: Settings) => {
      const loaded = readConfig(options, shell);
      const rows = describeConfig(loaded).map(({ setting, value, origin }) => [
        setting,
        origin,
        value === "" ? (IN_EFFECT[setting]?.(loaded.config) ?? "–") : value,
      ]);
      shell.terminal.out(table(["setting", "from", "value"], rows));
    });
}
