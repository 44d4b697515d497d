/** What the computer says when it refuses a file, put into words with advice. */
import { ComputerError } from "./host.ts";

/** The error to throw for a file that cannot be read or written. */
export function refused(error: unknown, path: string, verb: "read" | "write"): ComputerError {
  if (error instanceof ComputerError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const [what, advice] = reasons[codeOf(error)] ?? [message, ""];
  return new ComputerError(`I cannot ${verb} ${path}: ${what}.`, advice);
}

/** The system's name of an error, like `ENOENT`; empty if it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** An error as the system would throw it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

type Reason = readonly [what: string, advice: string];

const inTheWay: Reason = [
  "a file stands where a folder is needed",
  "Move that file away or choose another place.",
];

const reasons: Readonly<Record<string, Reason>> = {
  EACCES: ["you have no permission", "Check who may use it, or choose another place."],
  EPERM: [
    "it is open in another program, or you have no permission",
    "Close it there and run the command again.",
  ],
  EBUSY: ["it is open in another program", "Close it there and run the command again."],
  ENOSPC: ["the disk is full", "Make room and run the command again."],
  EROFS: ["the disk cannot be written to", "Choose another place."],
  EISDIR: ["it is a folder, not a file", "Move the folder away or give another name."],
  ENOTDIR: inTheWay,
  EEXIST: inTheWay,
  ELOOP: ["a link there leads in a circle", "Remove the link or choose another place."],
  ENAMETOOLONG: ["its name is too long for this disk", "Choose a shorter name."],
};
