/** The one door of the command line: words in, exit code out. The only place that catches. */
import { ComputerError, type Host } from "../host/host.ts";
import { exitCodes } from "./exit-codes.ts";
import { UsageError } from "./usage-error.ts";

export async function run(argv: readonly string[], host: Host): Promise<number> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    host.stdout.write(`${host.version}\n`);
    return exitCodes.done;
  }
  try {
    const { runProgram } = await import("./program.ts");
    return await runProgram(argv, host);
  } catch (error) {
    return explain(error, argv, host);
  }
}

function explain(error: unknown, argv: readonly string[], host: Host): number {
  if (error instanceof UsageError) return say(host, error, exitCodes.commandWasWrong);
  if (error instanceof ComputerError) return say(host, error, exitCodes.computerGotInTheWay);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.stderr.write(
    `docent ${host.version} has a bug; your files are not to blame, and nothing half-written was left.\n` +
      `Please report it with these lines:\n\n  docent ${argv.join(" ")}\n${stack.replaceAll(/^/gm, "  ")}\n`,
  );
  return exitCodes.bug;
}

function say(host: Host, error: UsageError | ComputerError, code: number): number {
  const advice = error.advice === "" ? "" : `${error.advice.replaceAll(/^/gm, "  ")}\n`;
  host.stderr.write(`✖ ${error.message}\n${advice}`);
  return code;
}
