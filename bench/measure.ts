/** Runs programs as whole processes and tells what each run took, by the system's own count. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export type Run = { readonly cpuSeconds: number; readonly peakMegabytes: number };

export type Program = {
  readonly name: string;
  readonly words: readonly string[];
  /** What must be done before each run; it is not measured. */
  readonly before?: () => void;
  /** A slow one runs once, not in every round. */
  readonly once?: boolean;
  /** What it must end with: 1 where the files have mistakes (default: 0). A run that ends otherwise measured nothing. */
  readonly exitCode?: number;
};

const gnuTime = "/usr/bin/time";

/** GNU time is asked: it knows what finished processes took, and all that they started. */
export function requireGnuTime(): void {
  if (!existsSync(gnuTime)) throw new Error(`${gnuTime} is needed: apt-get install time`);
}

/** All programs in turn, round by round, so that a machine that changes its speed changes it for all. */
export function measure(programs: readonly Program[], rounds: number): ReadonlyMap<string, readonly Run[]> {
  const runs = new Map<string, Run[]>(programs.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const program of programs)
      if (round === 0 || program.once !== true) runs.get(program.name)?.push(runOnce(program));
  return runs;
}

function runOnce({ words, before, exitCode = 0 }: Program): Run {
  before?.();
  const { stderr, error, status } = spawnSync(gnuTime, ["-f", "\n%U %S %M", ...words], {
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1e9,
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (error !== undefined) throw error;
  if (status !== exitCode) throw new Error(`${words.join(" ")}\nended with ${status}\n${stderr.toString()}`);
  const [user = NaN, system = NaN, kilobytes = NaN] = stderr
    .toString()
    .trimEnd()
    .slice(stderr.toString().trimEnd().lastIndexOf("\n") + 1)
    .split(" ")
    .map(Number);
  return { cpuSeconds: user + system, peakMegabytes: kilobytes / 1000 };
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** How much more CPU the first took than the second, pair by pair; the median. */
export function ratioOf(first: readonly Run[], second: readonly Run[]): number {
  const last = second.at(-1);
  return medianOf(first.map((run, round) => run.cpuSeconds / ((second[round] ?? last)?.cpuSeconds ?? NaN)));
}
