/** The route search on generated museums and classic instances, beside its goals: value, bound, gap, seconds. */
import { checkRoute } from "../../../src/plan/route/check.ts";
import { extraMinutes, lossesIfDropped } from "../../../src/plan/route/explain.ts";
import type { RouteRequest, RouteResult } from "../../../src/plan/route/request.ts";
import { searchRoute } from "../../../src/plan/route/search.ts";
import { museumRequest } from "./museum.ts";
import { orienteeringInstances } from "./orienteering.ts";

type Case = {
  readonly name: string;
  readonly exhibits: number;
  readonly outcomes: number;
  readonly slots: readonly number[];
  readonly seconds: number;
  readonly goal: string;
  readonly isMet: (run: Run) => boolean;
};

type Run = { readonly result: RouteResult; readonly seconds: number; readonly gap: number };

const isOptimalWithin =
  (seconds: number) =>
  (run: Run): boolean =>
    run.result.status === "optimal" && run.seconds <= seconds;

const cases: readonly Case[] = [
  {
    name: "small museum",
    exhibits: 25,
    outcomes: 12,
    slots: [60],
    seconds: 10,
    goal: "proved, 1 s",
    isMet: isOptimalWithin(1),
  },
  {
    name: "class tour",
    exhibits: 30,
    outcomes: 12,
    slots: [45, 60, 75, 90],
    seconds: 10,
    goal: "proved, 1 s",
    isMet: isOptimalWithin(1),
  },
  {
    name: "museum",
    exhibits: 60,
    outcomes: 40,
    slots: [60, 90],
    seconds: 10,
    goal: "proved, 2 s",
    isMet: isOptimalWithin(2),
  },
  {
    name: "large museum",
    exhibits: 200,
    outcomes: 40,
    slots: [90],
    seconds: 10,
    goal: "gap 1 %, 10 s",
    isMet: ({ gap }) => gap <= 0.01,
  },
  {
    name: "large museum",
    exhibits: 200,
    outcomes: 150,
    slots: [90],
    seconds: 10,
    goal: "gap 1 %, 10 s",
    isMet: ({ gap }) => gap <= 0.01,
  },
  {
    name: "1,000 exhibits",
    exhibits: 1000,
    outcomes: 150,
    slots: [90],
    seconds: 2,
    goal: "a plan, 2 s",
    isMet: ({ result }) => result.stops.length > 0,
  },
  {
    name: "1,000 exhibits",
    exhibits: 1000,
    outcomes: 150,
    slots: [90],
    seconds: 30,
    goal: "gap 5 %, 30 s",
    isMet: ({ gap }) => gap <= 0.05,
  },
];

/** Runs all cases in one process; the first that needs the solver pays for loading it. */
export async function benchRoutes(): Promise<void> {
  console.log(
    `\nroutes${"".padEnd(34)}   value    bound     gap  seconds  stops  status    goal (seeds 1 to 3)`,
  );
  for (const each of cases) await museums(each);
  for (const slotMinutes of [30, 40, 50, 60]) await explained(slotMinutes);
  await classics();
}

async function museums({ name, exhibits, outcomes, slots, seconds, goal, isMet }: Case): Promise<void> {
  for (const slotMinutes of slots) {
    for (const seed of [1, 2, 3]) {
      const run = await timed(museumRequest({ exhibits, outcomes, slotMinutes, seed }), seconds);
      const title = `${name}: ${exhibits} × ${outcomes}, ${slotMinutes} min`;
      console.log(`${title.padEnd(40)}${figures(run)}  ${isMet(run) ? "met    " : "NOT MET"} ${goal}`);
    }
  }
}

/** What `docent plan` does besides reading and printing: the plan, what each stop is good for, what each missed outcome needs. */
async function explained(slotMinutes: number): Promise<void> {
  const elapsedSeconds = (): number => performance.now() / 1000;
  for (const seed of [1, 2, 3]) {
    const request = museumRequest({ exhibits: 30, outcomes: 12, slotMinutes, seed });
    const options = { timeLimitSeconds: 10, elapsedSeconds };
    const began = elapsedSeconds();
    const result = await searchRoute(request, options);
    const losses = await lossesIfDropped(request, result, options);
    const extras = await extraMinutes(request, result, options);
    const seconds = elapsedSeconds() - began;
    const open =
      losses.filter(({ isExact }) => !isExact).length + extras.filter(({ atMost }) => atMost === null).length;
    const title = `class tour explained: 30 × 12, ${slotMinutes} min`;
    const answers = `${losses.length + extras.length} answers, ${open} open`;
    console.log(
      `${title.padEnd(40)}${answers.padEnd(25)}${seconds.toFixed(2).padStart(9)}  ${seconds <= 0.8 ? "met    " : "NOT MET"} 0.8 s of the command's 1 s`,
    );
  }
}

async function timed(request: RouteRequest, timeLimitSeconds: number): Promise<Run> {
  const elapsedSeconds = (): number => performance.now() / 1000;
  const began = elapsedSeconds();
  const result = await searchRoute(request, { timeLimitSeconds, elapsedSeconds });
  const seconds = elapsedSeconds() - began;
  const faults = checkRoute(request, result);
  if (faults.length > 0) throw new Error(`the plan is wrong: ${faults.join("; ")}`);
  return { result, seconds, gap: result.value > 0 ? result.bound / result.value - 1 : Infinity };
}

function figures({ result, seconds, gap }: Run): string {
  return [
    result.value.toFixed(2).padStart(8),
    result.bound.toFixed(2).padStart(9),
    `${(100 * gap).toFixed(1)} %`.padStart(8),
    seconds.toFixed(2).padStart(9),
    String(result.stops.length).padStart(7),
    `  ${result.status.padEnd(8)}`,
  ].join("");
}

/** Every instance at the best score; 85 % proved within 10 s, the median within 0.3 s. */
async function classics(): Promise<void> {
  const instances = orienteeringInstances();
  const times: number[] = [];
  let proved = 0;
  for (const { name, request, best } of instances) {
    const run = await timed(request, 10);
    times.push(run.seconds);
    if (run.result.status === "optimal") proved += 1;
    if (Math.abs(run.result.value - best) > 1e-9 || run.result.status !== "optimal") {
      console.log(`${name.padEnd(40)}${figures(run)}  best ${best}`);
    }
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
  const isMet = proved >= 0.85 * instances.length && median <= 0.3;
  console.log(
    `${isMet ? "met    " : "NOT MET"} classic orienteering: ${proved} of ${instances.length} proved within 10 s, ` +
      `median ${median.toFixed(2)} s (goal: 85 %, 0.3 s); those not proved at the best score are listed above`,
  );
}
