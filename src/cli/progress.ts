/** One line that counts up on a terminal; nothing elsewhere. */
import type { Context } from "./command.ts";

export type Progress = { readonly step: (path: string) => void; readonly clear: () => void };

const clearLine = "\r\u001b[K";

export function progressLine({ host, settings }: Context, total: number): Progress {
  if (!host.stderr.isTerminal || settings.quiet || host.env["TERM"] === "dumb")
    return { step: ignore, clear: ignore };
  let done = 0;
  return {
    step: (path) => {
      done += 1;
      host.stderr.write(`${clearLine}${`${done}/${total}  ${path}`.slice(0, host.stderr.columns - 1)}`);
    },
    clear: () => {
      host.stderr.write(clearLine);
    },
  };
}

function ignore(): void {
  // There is no terminal to count on.
}
