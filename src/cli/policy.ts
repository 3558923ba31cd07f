import type { Command } from "commander";
import { UserError } from "../core/errors.ts";
import { checkPolicyText } from "../offline.ts";
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
      const { faults, summary } = checkPolicyText(await readInput(shell.terminal, file), file);
      if (faults.length > 0) {
        throw new UserError("policy-invalid", faults.map((f) => `\n  ${f}`).join(""));
      }
      shell.terminal.out(`${summary}\n`);
    });
}
