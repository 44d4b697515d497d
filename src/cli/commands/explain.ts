/** `docent explain`: what a problem code means, an example, the fix. */
import { Command } from "commander";
import { helpHead, resultOptions, type Runner } from "../command.ts";

export function explainCommand(run: Runner): Command {
  return new Command("explain")
    .argument(
      "[code]",
      "the code at the end of a message, or a family such as time (default: list all codes)",
    )
    .summary("what a problem code means, an example, the fix")
    .addHelpText(
      "before",
      helpHead("Say what a problem code means, with an example and the fix.", [
        "docent explain schema/unknown-key",
      ]),
    )
    .addOption(resultOptions.output())
    .action((code: string | undefined) =>
      run(async (context) => (await import("./explain-code.ts")).explainOne(context, code ?? null)),
    );
}
