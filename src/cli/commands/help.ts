/** `docent help`: a command's help, or one of a few things that concern all commands. */
import { Command } from "commander";
import { nearest } from "../../base/nearest.ts";
import { helpHead } from "../command.ts";
import { UsageError } from "../usage-error.ts";

const topics: Readonly<Record<string, string>> = {
  "exit-codes": `What the exit code of docent says; the same for every command.

    0  done; there may be warnings
    1  the content has problems: a file is wrong, coverage is too low
    2  the command was wrong: an option, a name or an answer
    3  the computer got in the way: no project here, a locked file, a full disk
   70  a bug in docent
  130  interrupted with Ctrl-C
`,
  environment: `Which variables of the environment docent heeds. Flags win over them.

  NO_COLOR      no colours, if it says anything
  FORCE_COLOR   colours even where there is no terminal; 0 or false: none
  TERM          dumb: no colours, no progress line, no symbols beyond ASCII
  LC_ALL, LC_CTYPE, LANG   symbols beyond ASCII only where they say UTF-8
  GITHUB_ACTIONS           true: docent validate without --format adds
                           annotations, and a list to GITHUB_STEP_SUMMARY
  GITHUB_WORKSPACE, CI_PROJECT_DIR   the folder that paths start from in
                           reports for GitHub, GitLab and other servers
`,
};

/** `print` writes to stdout. */
export function helpCommand(print: (text: string) => void): Command {
  const command = new Command("help")
    .argument("[topic...]", "a command, exit-codes or environment (default: the list of commands)")
    .summary("help for one command, for exit codes or the environment")
    .addHelpText("before", helpHead("Print help.", ["docent help render", "docent help exit-codes"]));
  return command.action((words: readonly string[]) => {
    const [topic = ""] = words;
    const text = words.length === 1 ? topics[topic] : undefined;
    if (text === undefined) commandAt(command.parent ?? command, words).outputHelp();
    else print(text);
  });
}

function commandAt(from: Command, [word, ...more]: readonly string[]): Command {
  if (word === undefined) return from;
  const inner = from.commands.find((each) => each.name() === word || each.aliases().includes(word));
  if (inner !== undefined) return commandAt(inner, more);
  const names = from.commands.map((each) => each.name());
  const known = from.parent === null ? [...names, ...Object.keys(topics)] : names;
  const near = nearest(word, known);
  throw new UsageError(
    `There is no help for "${word}".`,
    near === null ? `There is help for: ${known.join(", ")}` : `Did you mean ${near}?`,
  );
}
