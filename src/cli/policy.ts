import type { Command } from "commander";
import { checkPolicyText } from "../offline.ts";
import { EXIT, Told } from "./exit.ts";
import { readInput } from "./input.ts";
import { examples, type Shell } from "./program.ts";

export function policyCommand(program: Command, shell: Shell): void {
  const policy = program.command("policy").description("the policy document");
  policy
    .command("check")
    .description("every fault of a policy document, with its line and what is allowed")
    .argument("<file>", "YAML; - for standard input")
    .addHelpText("after", examples("policy check policy.yaml"))
    .action(async (file: string) => {
      const name = file === "-" ? "standard input" : file;
      const { faults, summary } = checkPolicyText(await readInput(shell.terminal, file), name);
      if (faults.length === 0) return shell.terminal.out(`${summary}\n`);
      for (const fault of faults) shell.terminal.err(`${fault}\n`);
      shell.terminal.err(`${faults.length === 1 ? "1 fault" : `${faults.length} faults`}\n`);
      throw new Told(EXIT.usage);
    });
}
