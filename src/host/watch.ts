/** Waits for changes in a folder. One watcher a folder: it works alike on every system, and no new folder is missed. */
import { lstatSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { ComputerError, type Watch } from "./host.ts";
import { quietly } from "./quiet.ts";
import { codeOf } from "./refusal.ts";

export type WatchOptions = {
  /** Which folders below the watched one are watched too, by their relative paths. */
  readonly follow: (path: string) => boolean;
  /** Calls back when the person has had enough; returns how to stop listening. */
  readonly onStop: (act: () => void) => () => void;
};

export function watchFolder(root: string, { follow, onStop }: WatchOptions): Watch {
  const turn = quietly();
  const watchers = new Map<string, FSWatcher>();
  const keepUp = (): void => {
    const there = new Set(foldersIn(root, follow));
    for (const folder of watchers.keys()) if (!there.has(folder)) forget(watchers, folder);
    for (const folder of there)
      if (!watchers.has(folder)) {
        const watcher = startWatcher(folder, (name) => {
          if (name !== null && isPassing(name)) return;
          // It may be another folder under the name of an old one, which the old watcher would not see.
          if (name !== null) forget(watchers, join(folder, name));
          turn.changed();
        });
        if (watcher !== null) watchers.set(folder, watcher);
      }
  };
  keepUp();
  const stopListening = onStop(turn.stopped);
  return {
    next: async () => {
      const what = await turn.next();
      keepUp();
      return what;
    },
    close: () => {
      stopListening();
      turn.close();
      for (const folder of watchers.keys()) forget(watchers, folder);
    },
  };
}

/** Files that editors and docent itself write for a moment. */
function isPassing(name: string): boolean {
  return name.startsWith(".") || name.endsWith("~");
}

function forget(watchers: Map<string, FSWatcher>, folder: string): void {
  watchers.get(folder)?.close();
  watchers.delete(folder);
}

/** Null if the folder has just gone. */
function startWatcher(folder: string, act: (name: string | null) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, (_event, name) => {
      act(name);
    });
    watcher.on("error", () => {
      act(null);
    });
    return watcher;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new ComputerError(
      `I cannot watch ${folder}: ${reasons[codeOf(error)] ?? String(error)}.`,
      "Close other programs that watch files, or run without --watch.",
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "this computer watches as many folders as it can (on Linux: fs.inotify.max_user_watches)",
  EMFILE: "this computer has as many files open as it can",
  EACCES: "you have no permission",
};

/** The folder and those below it, hidden ones and packages left out; links are not followed. */
function foldersIn(root: string, follow: WatchOptions["follow"]): readonly string[] {
  const visit = (below: string): readonly string[] => {
    const folder = join(root, below);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    const inside = namesOfFolders(folder)
      .map((name) => (below === "" ? name : `${below}/${name}`))
      .filter(follow);
    return [folder, ...inside.flatMap(visit)];
  };
  return visit("");
}

function namesOfFolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(".") && name !== "node_modules");
  } catch {
    return [];
  }
}
