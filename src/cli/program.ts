/** Commander's declarations: one command a file, its action loaded only when it is called. */
import { Command, CommanderError, Option } from "commander";
import type { Host } from "../host/host.ts";
import { alignCommand } from "./commands/align.ts";
import { explainCommand } from "./commands/explain.ts";
import { newCommand } from "./commands/new.ts";
import { renderCommand } from "./commands/render.ts";
import { validateCommand } from "./commands/validate.ts";
import type { Runner } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";

const intro = `docent: plan museum tours that teach what the curriculum asks,
and print the papers

Examples
  docent new project lisbon --example   a complete example to look at
  docent render                         make all papers of this project
  docent validate                       check files and explain every problem
`;

const outro = `
Exit codes: 0 done, 1 the content has problems, 2 the command was wrong,
3 the computer got in the way, 70 a bug in docent, 130 interrupted.
docent <command> --help   every option, with examples`;

export async function runProgram(argv: readonly string[], host: Host): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = declare(host, (code) => {
    exitCode = code;
  });
  if (argv.length === 0) {
    program.outputHelp({ error: true });
    return exitCodes.commandWasWrong;
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.done : exitCodes.commandWasWrong;
    throw error;
  }
}

function declare(host: Host, done: (code: number) => void): Command {
  const program = new Command("docent");
  withManners(program, host);
  program.addHelpText("before", intro).addHelpText("after", outro).usage("<command> [options]");
  globalOptions().forEach((option) => program.addOption(option));
  program
    .version(host.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help");
  program.helpCommand("help [command]", "help for one command");
  for (const command of [newCommand, validateCommand, explainCommand, alignCommand, renderCommand]) {
    program.addCommand(withManners(command(runnerFor(program, host, done)), host));
  }
  return program;
}

/** Turns what commander parsed into a call of the command with the shared options folded in. */
function runnerFor(program: Command, host: Host, done: (code: number) => void): Runner {
  return async (action) => {
    const { settingsFrom } = await import("./settings.ts");
    done(await action({ host, settings: settingsFrom(program.opts(), host) }));
  };
}

function withManners(command: Command, host: Host): Command {
  command.exitOverride().showHelpAfterError(false).showSuggestionAfterError(true);
  command.helpOption("-h, --help", "print this help");
  command.configureHelp({ helpWidth: 80, commandUsage: usageOf });
  command.configureOutput({
    writeOut: (text) => {
      host.stdout.write(text);
    },
    writeErr: (text) => {
      host.stderr.write(text);
    },
    outputError: (text, write) => {
      write(`✖ ${sentence(text)}\n`);
    },
  });
  for (const inner of command.commands) withManners(inner, host);
  return command;
}

/** Commander says "error: unknown command 'x'\n(Did you mean y?)"; we say it as a sentence. */
function sentence(text: string): string {
  const words = text
    .replace(/^error: /, "")
    .trim()
    .replaceAll(/\s*\n\s*/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Without the aliases, which only clutter the line. */
function usageOf(command: Command): string {
  const names = [];
  for (let each: Command | null = command; each !== null; each = each.parent) names.unshift(each.name());
  return `${names.join(" ")} ${command.usage()}`;
}

function globalOptions(): readonly Option[] {
  return [
    new Option("-C, --cwd <dir>", "work in this folder (default: here; the project is found upwards)"),
    new Option("--json", "the result as JSON"),
    new Option("-o, --output <file>", "write the result to a file (default: stdout)"),
    new Option("-q, --quiet", "results only"),
    new Option("-v, --verbose", "say more about what is done"),
    new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto"),
    new Option("--no-color", "the same as --color never").hideHelp(),
    new Option("--no-input", "never ask (docent asks nothing yet)").hideHelp(),
  ];
}
