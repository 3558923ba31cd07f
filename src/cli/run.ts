import { type Command, Option } from "commander";
import { createLog } from "../log.ts";
import { COMPONENTS, type Component, openInstance } from "../wire.ts";
import { readConfig } from "./config.ts";
import { examples, type Settings, type Shell, withSettings } from "./program.ts";

interface Options extends Settings {
  readonly only?: Component;
}

export function runCommand(program: Command, shell: Shell): void {
  withSettings(program.command("run").description("run the pipeline until it is told to stop (SIGTERM, Ctrl-C)"))
    .addOption(new Option("--only <part>", "run one part only").choices([...COMPONENTS]))
    .addHelpText("after", examples("run --config sordino.yaml", "run --only clean --config sordino.yaml"))
    .action(async (options: Options) => {
      const { config } = readConfig(options, shell);
      const log = createLog(config.log.level);
      const parts = options.only === undefined ? COMPONENTS : [options.only];
      const instance = await openInstance(config, { log, parts, signal: shell.signal, env: shell.env });
      if (instance === undefined) return;
      try {
        await instance.run(shell.signal);
      } finally {
        await instance.close();
      }
    });
}
