/** The world as docent sees it: everything that touches files, streams, the environment or the clock comes in here. */
import type { Output } from "../base/output.ts";

export type Host = {
  /** Absolute path of the folder the command was started in. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly files: Files;
  /** Where docent's own schemas, templates and examples are: an absolute path. */
  readonly packageRoot: string;
  /** The version of docent. */
  readonly version: string;
  /** Milliseconds since some fixed moment; to say how long something took, never for content. */
  readonly clock: () => number;
  /** The date here, ISO 8601; `SOURCE_DATE_EPOCH` sets another one. */
  readonly today: () => string;
  readonly sha256: (bytes: Uint8Array) => string;
  /** Bytes of a file of an installed package, by its path in the package tree (`@fontsource/andika/unicode.json`). */
  readonly packageFile: (path: string) => Uint8Array;
  /** Lets pending work of the runtime happen before going on. */
  readonly pause: () => Promise<void>;
  /** Shows a file in the program the computer has for it. */
  readonly open: (path: string) => Promise<void>;
  /** Begins to catch Ctrl-C, which ends the program at once before; what is returned says if it was pressed since. */
  readonly listenForStop: () => () => boolean;
  /** All that is piped in; waits for its end. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly git: Git;
  /** Begins to watch a folder and, of those below it, by their relative paths, the ones to follow; hidden ones never. */
  readonly watch: (folder: string, follow: (path: string) => boolean) => Watch;
};

/** Runs git in a folder with these words; null if there is no git. */
export type Git = (call: {
  readonly folder: string;
  readonly words: readonly string[];
  readonly input?: string;
}) => GitAnswer | null;

export type GitAnswer = {
  /** Git's exit code. */
  readonly status: number | null;
  readonly stdout: Uint8Array;
  readonly stderr: string;
};

export type Watch = {
  /** Waits until files have changed since the last call and it has been quiet for a moment, or until Ctrl-C. */
  readonly next: () => Promise<"changed" | "stopped">;
  readonly close: () => void;
};

export type Stream = {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width in columns, 80 where it is not known. */
  readonly columns: number;
};

/** Paths are absolute; a missing file is `null`, anything else that fails is a `ComputerError`. */
export type Files = {
  readonly kind: (path: string) => "file" | "folder" | null;
  /** In bytes. */
  readonly size: (path: string) => number | null;
  /** Null if there is no such file. Of one with more than `mostBytes` no more is read than these and one besides. */
  readonly read: (path: string, mostBytes?: number) => Uint8Array | null;
  /**
   * Paths of all files below a folder, relative, with `/`, sorted. Left out are folders in `skip`, hidden ones, and links
   * that lead out of the folder, which `onLinkOut` is told.
   */
  readonly walk: (
    folder: string,
    skip: ReadonlySet<string>,
    onLinkOut?: (path: string) => void,
  ) => readonly string[];
  /** Writes all or nothing, each file atomically. Folders are made. */
  readonly writeAll: (folder: string, outputs: readonly Output[]) => void;
  /** Writes behind what a file holds; a missing one is made. */
  readonly append: (path: string, text: string) => void;
};

/** The computer got in the way: a locked file, a full disk, a missing program. Exit code 3. */
export class ComputerError extends Error {
  readonly advice: string;
  constructor(message: string, advice = "") {
    super(message);
    this.advice = advice;
  }
}
