/** Whether the minutes, the hours and the patience of a class are enough. */
import type { Rule } from "./facts.ts";
import { attention } from "./time/attention.ts";
import { backtracking } from "./time/backtracking.ts";
import { busiestStops } from "./time/busiest.ts";
import { clash } from "./time/clash.ts";
import { closed } from "./time/closed.ts";
import { noBreak } from "./time/no-break.ts";
import { orderBroken } from "./time/order-broken.ts";
import { overSlot } from "./time/over-slot.ts";
import { reversed } from "./time/reversed.ts";
import { tooManyStops } from "./time/too-many-stops.ts";
import { transition } from "./time/transition.ts";
import { writtenTimetables } from "./time/written.ts";
import { writingLoad } from "./time/writing-load.ts";

export const timeRules: readonly Rule[] = [
  overSlot,
  busiestStops,
  reversed,
  attention,
  closed,
  noBreak,
  transition,
  writingLoad,
  tooManyStops,
  clash,
  writtenTimetables,
  orderBroken,
  backtracking,
];
