/** Turns a burst of events into one turn of work: editors write a file in several steps. */

/** So long it must be quiet. */
const quietMs = 80;
/** But no longer than this after the first change. */
const patienceMs = 1000;

export type Turns = {
  readonly changed: () => void;
  readonly stopped: () => void;
  readonly next: () => Promise<"changed" | "stopped">;
  readonly close: () => void;
};

/** Gathers changes until it has been quiet; what happens while nobody waits is kept for the next who does. */
export function quietly(): Turns {
  let since: number | null = null;
  let ready: "changed" | "stopped" | null = null;
  let waiting: ((what: "changed" | "stopped") => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  const tell = (what: "changed" | "stopped"): void => {
    clearTimeout(timer);
    since = null;
    if (waiting === null) ready = ready === "stopped" ? ready : what;
    else waiting(what);
    waiting = null;
  };
  return {
    changed: () => {
      since ??= performance.now();
      clearTimeout(timer);
      timer = setTimeout(
        tell,
        Math.min(quietMs, Math.max(0, since + patienceMs - performance.now())),
        "changed",
      );
    },
    stopped: () => {
      tell("stopped");
    },
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        if (ready !== null) tell(ready);
        ready = null;
      }),
    close: () => {
      clearTimeout(timer);
    },
  };
}
