/** The one door of the command line: words in, exit code out. The only place that catches. */
import { ComputerError, type Host } from "../host/host.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { failure } from "./failure.ts";
import { Interrupted } from "./interrupted.ts";
import { UsageError } from "./usage-error.ts";

export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    host.stdout.write(`${host.version}\n`);
    return exitCodes.done;
  }
  try {
    const { runProgram } = await import("./program.ts");
    return await runProgram(argv, host);
  } catch (error) {
    const { code, text } = explain(error, argv, host);
    host.stderr.write(text);
    return code;
  }
}

function explain(
  error: unknown,
  argv: readonly string[],
  host: Host,
): { readonly code: ExitCode; readonly text: string } {
  if (error instanceof UsageError)
    return { code: exitCodes.commandWasWrong, text: failure(host, error.message, error.advice) };
  if (error instanceof ComputerError)
    return { code: exitCodes.computerGotInTheWay, text: failure(host, error.message, error.advice) };
  if (error instanceof Interrupted) return { code: exitCodes.interrupted, text: `${error.message}\n` };
  return { code: exitCodes.bug, text: bugReport(error, argv, host) };
}

function bugReport(error: unknown, argv: readonly string[], host: Host): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    `docent ${host.version} has a bug; your files are not to blame.\n` +
    `Please report it with these lines:\n\n  docent ${argv.join(" ")}\n${stack.replaceAll(/^/gm, "  ")}\n`
  );
}
