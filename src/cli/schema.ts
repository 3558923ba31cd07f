import type { Command } from "commander";
import { UserError } from "../core/errors.ts";
import { checkSchemaJson, deriveSchemas } from "../offline.ts";
import { EXIT, Told } from "./exit.ts";
import { readJson } from "./input.ts";
import { examples, type Shell } from "./program.ts";
import { table } from "./table.ts";

interface Options {
  readonly policy?: string;
  readonly topic?: string;
}

export function schemaCommand(program: Command, shell: Shell): void {
  const schema = program.command("schema").description("event schemas and the clean schemas derived from them");
  schema
    .command("check")
    .description("each field of an Avro schema with its role and where the role comes from")
    .argument("<file>", "Avro schema (JSON); - for standard input")
    .option("--policy <file>", "policy whose roles and tags are read too")
    .option("--topic <topic>", "the raw topic whose roles in the policy apply")
    .addHelpText("after", examples("schema check schemas/chat-turn.avsc"))
    .action(async (file: string, options: Options) => {
      const json = await readJson(shell.terminal, file);
      const { fields, problems, warnings } = checkSchemaJson(json, options.policy, options.topic);
      shell.terminal.out(
        table(
          ["field", "type", "role", "from", "then"],
          fields.map((f) => [f.pattern, f.type, f.role || "–", f.from || "–", f.fate]),
        ),
      );
      for (const warning of warnings) shell.terminal.err(`${warning}\n`);
      for (const problem of problems) shell.terminal.err(`${problem}\n`);
      if (problems.length > 0) throw new Told(EXIT.usage);
    });
  schema
    .command("derive")
    .description("the clean schema of each purpose, as it is registered under <clean topic>-value")
    .argument("<file>", "Avro schema (JSON); - for standard input")
    .requiredOption("--topic <topic>", "the raw topic that carries it")
    .option("--policy <file>", "policy document")
    .option("--purpose <controller/purpose>", "only this purpose")
    .addHelpText("after", examples("schema derive schemas/sms.avsc --topic raw.sms --purpose nordbank/service-quality"))
    .action(async (file: string, options: Options & { topic: string; purpose?: string }) => {
      const json = await readJson(shell.terminal, file);
      const derived = deriveSchemas(json, options.topic, options.policy);
      const wanted = derived.filter(
        (d) => options.purpose === undefined || options.purpose === `${d.controller}/${d.purpose}`,
      );
      if (wanted.length === 0) {
        throw new UserError(
          "input-invalid",
          `--purpose; there are: ${derived.map((d) => `${d.controller}/${d.purpose}`).join(", ")}`,
        );
      }
      shell.terminal.out(`${JSON.stringify(wanted.length === 1 ? wanted[0]?.schema : wanted, null, 2)}\n`);
    });
}
