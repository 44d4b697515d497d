/** Commander's declarations: one command a file, its action loaded only when it is called. */
import { Command, CommanderError, Option } from "commander";
import type { Host } from "../host/host.ts";
import { alignCommand } from "./commands/align.ts";
import { explainCommand } from "./commands/explain.ts";
import { helpCommand } from "./commands/help.ts";
import { initCommand, newCommand } from "./commands/new.ts";
import { planCommand } from "./commands/plan.ts";
import { renderCommand } from "./commands/render.ts";
import { timetableCommand } from "./commands/timetable.ts";
import { validateCommand } from "./commands/validate.ts";
import { lacks, resultOptions, type Runner } from "./command.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { failure } from "./failure.ts";
import type { SharedOptions } from "./settings.ts";
import { UsageError } from "./usage-error.ts";

const intro = `docent: plan museum tours that teach what the curriculum asks,
and print the papers

Examples
  docent new project lisbon --example   a complete example to look at
  docent render                         make all papers of this project
  docent validate                       check files and explain every problem
`;

const outro = `
docent <command> --help   every option, with examples
docent help exit-codes    what the exit code of a command says
docent help environment   which variables docent heeds`;

export async function runProgram(argv: readonly string[], host: Host): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
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
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.commandWasWrong;
  }
}

function declare(host: Host, done: (code: ExitCode) => void): Command {
  const program = new Command("docent").usage("<command> [options]");
  program.addHelpText("before", intro).addHelpText("after", outro);
  for (const option of sharedOptions()) program.addOption(option);
  program.version(host.version, "-V, --version", "print the version");
  program.hook("preAction", (_program, command) => {
    refuseResultOptions(program.opts<SharedOptions>(), command);
  });
  const run = runnerFor(program, host, done);
  for (const command of [
    newCommand,
    initCommand,
    validateCommand,
    explainCommand,
    alignCommand,
    planCommand,
    timetableCommand,
    renderCommand,
  ])
    program.addCommand(command(run));
  const print = (text: string): void => {
    host.stdout.write(text);
  };
  program.addCommand(helpCommand(print));
  withManners(program, host, print);
  return program;
}

/** Turns what commander parsed into a call of the command with the shared options folded in. */
function runnerFor(program: Command, host: Host, done: (code: ExitCode) => void): Runner {
  return async (action) => {
    const { settingsFrom } = await import("./settings.ts");
    done(await action({ host, settings: settingsFrom(program.opts(), host) }));
  };
}

/** These may stand anywhere, so the program knows them; whether they mean anything is the command's matter. */
function refuseResultOptions(options: SharedOptions, command: Command): void {
  const name = pathOf(command);
  if (options.json === true && lacks(command, "json")) throw new UsageError(`${name} has no result as JSON.`);
  if (options.output !== undefined && lacks(command, "output"))
    throw new UsageError(
      `${name} has no result that --output could write to one file.`,
      `See  ${name} --help`,
    );
}

function withManners(command: Command, host: Host, print: (text: string) => void): void {
  command.exitOverride().showHelpAfterError(false).showSuggestionAfterError(true);
  command.helpOption("-h, --help", "print this help").helpCommand(false);
  command.configureHelp({
    helpWidth: 80,
    showGlobalOptions: true,
    commandUsage: (each) => `${pathOf(each)} ${each.usage()}`,
  });
  command.configureOutput({
    writeOut: print,
    writeErr: (text) => {
      host.stderr.write(text);
    },
    outputError: (text, write) => {
      write(failure(host, sentence(text), `See  ${pathOf(command)} --help`));
    },
  });
  for (const inner of command.commands) withManners(inner, host, print);
}

/** Commander says "error: unknown command 'x'\n(Did you mean y?)"; we say it as a sentence. */
function sentence(text: string): string {
  const words = text
    .replace(/^error: /, "")
    .trim()
    .replaceAll(/\s*\n\s*/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As people type it; without the aliases, which only clutter the line. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

function sharedOptions(): readonly Option[] {
  return [
    new Option(
      "-C, --cwd <dir>",
      "work as if started in this folder; the project is looked for upwards (default: .)",
    ),
    resultOptions.json().hideHelp(),
    resultOptions.output().hideHelp(),
    new Option("-q, --quiet", "results only"),
    new Option("-v, --verbose", "tell which files are read and made"),
    new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto"),
    new Option("--no-color", "the same as --color never").hideHelp(),
    new Option("--no-input", "never ask (docent asks nothing yet)").hideHelp(),
  ];
}
