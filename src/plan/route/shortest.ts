/** The shortest route worth enough: how many minutes something needs. For requests with few outcomes. */
import { courseOf, withoutAssessing } from "./course.ts";
import type { Course } from "./course.ts";
import { labelSearch } from "./labels.ts";
import { unmetered } from "./meter.ts";
import { mostWorth } from "./most.ts";
import { refusalOf } from "./refusal.ts";
import type { RouteOptions, RouteRequest } from "./request.ts";
import { ruinAndRecreate } from "./ruin.ts";

export type Shortest = {
  /** What the shortest route found takes; null when none was. */
  readonly minutes: number | null;
  /** That no shorter one is worth enough, or none at all, is proved. */
  readonly isProved: boolean;
};

const rounds = 60;

/** The shortest route of a request's slot that is worth `enoughValue`. */
export function shortestRoute(
  request: RouteRequest,
  enoughValue: number,
  { timeLimitSeconds, elapsedSeconds, meter = unmetered }: RouteOptions,
): Shortest {
  const until = elapsedSeconds() + timeLimitSeconds;
  const timeIsUp = (): boolean => meter.isSpent() || elapsedSeconds() >= until;
  if (timeIsUp()) return { minutes: null, isProved: false };
  const course = courseOf(withoutAssessing(request));
  const { gains } = course;
  const enough = Math.ceil(enoughValue / gains.step - 1e-6) * gains.radix;
  if (refusalOf(request, course) !== null || mostWorth(course) < enough)
    return { minutes: null, isProved: true };
  return shortestOf(course, enough, { spend: meter.spend, timeIsUp });
}

type Limits = { readonly spend: (steps: number) => void; readonly timeIsUp: () => boolean };

function shortestOf(course: Course, enough: number, { spend, timeIsUp }: Limits): Shortest {
  const quick = ruinAndRecreate(course, { rounds, seed: 7, from: null, enough, spend, timeIsUp });
  const best = quick !== null && quick.worth >= enough ? { ...quick, worth: enough } : null;
  const proof = labelSearch(course, {
    best,
    least: enough,
    enough: Infinity,
    bound: enough,
    atMost: enough,
    spend,
    timeIsUp,
  });
  const found = proof?.best ?? best;
  const isEnough = found !== null && found.worth >= enough;
  return { minutes: isEnough ? found.minutes : null, isProved: proof?.complete ?? false };
}
