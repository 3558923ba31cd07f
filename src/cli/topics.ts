import type { Command } from "commander";
import { createLog } from "../log.ts";
import { createTopics } from "../wire.ts";
import { readConfig } from "./config.ts";
import { examples, type Settings, type Shell, whole, withSettings } from "./program.ts";
import { table } from "./table.ts";

interface Options extends Settings {
  readonly partitions: number;
  readonly replication: number;
}

export function topicsCommand(program: Command, shell: Shell): void {
  const topics = program.command("topics").description("the topics that the policy names");
  withSettings(
    topics.command("create").description("make raw, clean, quarantine and withheld topics that do not exist yet"),
  )
    .option("--partitions <n>", "partitions of a new topic", whole(1, 10_000), 6)
    .option("--replication <n>", "copies of a new topic", whole(1, 10), 1)
    .addHelpText("after", examples("topics create --config sordino.yaml --partitions 12 --replication 3"))
    .action(async (options: Options) => {
      const { config } = readConfig(options, shell);
      const done = await createTopics(config, options.partitions, options.replication, createLog(config.log.level));
      shell.terminal.out(
        table(
          ["topic", "partitions", "what was done"],
          done.map((d) => [d.topic, d.partitions, d.done]),
        ),
      );
    });
}
