/** The timetable search on classes and on the classic open shops, beside its goals. */
import { checkTimetable } from "../../../src/plan/timetable/check.ts";
import type { TimetableRequest } from "../../../src/plan/timetable/request.ts";
import { searchTimetable } from "../../../src/plan/timetable/search.ts";
import { brucker } from "./brucker.ts";
import { classRequest } from "./classes.ts";
import { gueretPrins } from "./gueret-prins.ts";
import { openShopRequest } from "./open-shop.ts";
import type { OpenShop } from "./open-shop.ts";
import { taillard } from "./taillard.ts";

type Run = {
  readonly name: string;
  readonly seconds: number;
  readonly isProved: boolean;
  readonly end: number;
  readonly bound: number;
  readonly shortest: number | null;
};

const limitSeconds = 10;

/** Runs everything once, each case for ten seconds of CPU at most, and prints a table. About five minutes. */
export function benchTimetables(): void {
  console.log(`\ntimetable, at most ${limitSeconds} s of CPU each`);
  console.log(`${"".padEnd(44)}proved     median      worst   mean gap`);
  openShops("open shop, Guéret–Prins", gueretPrins(), { proved: 80, median: 1 });
  openShops("open shop, Taillard 4 × 4 to 20 × 20", taillard(), { proved: 60, median: 0.5 });
  openShops("open shop, Brucker", brucker(), { proved: 47, median: limitSeconds });
  for (const isBusy of [false, true]) {
    for (const isFromDoor of [false, true]) {
      for (const isEven of [true, false]) classes({ isBusy, isFromDoor, isEven });
    }
  }
}

type Goal = { readonly proved: number; readonly median: number };

function openShops(title: string, shops: readonly OpenShop[], goal: Goal): void {
  const runs = shops.map((shop) => run(shop.name, openShopRequest(shop), shop.shortest));
  print(title, runs);
  for (const { name, end, bound, shortest } of runs) {
    if (shortest === null || (end >= shortest && bound <= shortest)) continue;
    console.log(`WRONG    ${name}: ${bound} to ${end}, published ${shortest}`);
  }
  const proved = runs.filter(({ isProved }) => isProved).length;
  const median = medianOf(runs.map(({ seconds }) => seconds));
  tell(
    proved >= goal.proved && median <= goal.median,
    `${title}: ${proved} of ${runs.length} proved, median ${median.toFixed(2)} s ` +
      `(goal: ${goal.proved}, ${goal.median} s)`,
  );
}

type Kind = { readonly isBusy: boolean; readonly isFromDoor: boolean; readonly isEven: boolean };

function classes({ isBusy, isFromDoor, isEven }: Kind): void {
  const words = [
    isEven ? "equal minutes" : "5–12 minutes",
    ...(isFromDoor ? ["one door"] : []),
    ...(isBusy ? ["busy"] : []),
  ];
  const title = `6 groups × 8 stops, ${words.join(", ")}`;
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
  const runs = seeds.map((seed) =>
    run(`${title} ${seed}`, classRequest({ groups: 6, stops: 8, seed, isEven, isBusy, isFromDoor }), null),
  );
  print(title, runs);
  if (isBusy) return;
  const soon = runs.filter(({ isProved, seconds }) => isProved && seconds <= 2).length;
  tell(soon === runs.length, `${title}: ${soon} of ${runs.length} proved within 2 s (goal: all)`);
}

function run(name: string, request: TimetableRequest, shortest: number | null): Run {
  const began = cpuSeconds();
  const result = searchTimetable(request, { timeLimitSeconds: limitSeconds, elapsedSeconds: cpuSeconds });
  const seconds = cpuSeconds() - began;
  for (const fault of checkTimetable(request, result)) console.log(`WRONG    ${name}: ${fault}`);
  const { status, makespanMinutes: end, boundMinutes: bound } = result;
  return { name, seconds, isProved: status === "optimal", end, bound, shortest };
}

/** What this process took, so that a busy machine does not count. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function print(title: string, runs: readonly Run[]): void {
  const proved = `${runs.filter(({ isProved }) => isProved).length}/${runs.length}`;
  const seconds = runs.map((each) => each.seconds);
  const gap = runs.reduce((sum, { end, bound }) => sum + (end - bound) / bound, 0) / runs.length;
  const columns = [
    `${medianOf(seconds).toFixed(2)} s`,
    `${Math.max(...seconds).toFixed(2)} s`,
    `${(gap * 100).toFixed(2)} %`,
  ];
  console.log(`${title.padEnd(44)}${proved.padStart(6)}${columns.map((each) => each.padStart(11)).join("")}`);
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function tell(isMet: boolean, words: string): void {
  console.log(`${isMet ? "met     " : "NOT MET "} ${words}`);
}
