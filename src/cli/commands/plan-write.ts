/** `docent plan --write`: puts the stops of plans into the files of their tours. */
import { join } from "node:path";
import type { TourPlan } from "../../plan/tour/types.ts";
import type { PlannedStop } from "../../scaffold/plan-block.ts";
import { writePlannedStops } from "../../scaffold/plan-stops.ts";
import type { Context } from "../command.ts";
import { shown, type Loaded } from "../load.ts";
import { complain, say } from "../talk.ts";

/** Files that say the stops already stay as they are. */
export function writePlans(context: Context, loaded: Loaded, plans: readonly TourPlan[]): void {
  const { root } = loaded;
  const outputs = plans.flatMap((plan) => {
    const path = plan.tour.at.file;
    if (plan.stops.length === 0 || isAsWritten(plan)) return [];
    const content = rewritten(context, plan, join(root, path));
    return content === null ? [] : [{ path, content }];
  });
  if (outputs.length > 0) context.host.files.writeAll(root, outputs);
  for (const { path } of outputs) say(context, `wrote ${shown(context, root, path)}`);
  if (outputs.length === 0 && plans.every((plan) => isAsWritten(plan)))
    say(context, "Nothing to write: the files say these stops already.");
}

function isAsWritten({ tour, stops }: TourPlan): boolean {
  return (
    !tour.stopsAuto &&
    stops.length === tour.stops.length &&
    stops.every(({ choice }, index) => choice.stop === tour.stops[index])
  );
}

function rewritten(context: Context, plan: TourPlan, file: string): string | null {
  const bytes = context.host.files.read(file);
  const text = bytes === null ? null : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const mark = text?.startsWith("\uFEFF") === true ? "\uFEFF" : "";
  const stops = plan.stops.map(({ choice }): PlannedStop =>
    choice.stop === null ? { exhibit: choice.exhibits[0]?.id ?? choice.id } : choice.stop.number - 1,
  );
  const made =
    text === null ? null : writePlannedStops(text.slice(mark.length), { stops, note: noteFor(plan) });
  if (made !== null) return mark + made;
  complain(
    context,
    `${plan.tour.at.file} is left as it is: its stops are written in a way that cannot be put in another order without a loss.`,
    "Write each stop on a line of its own, beginning with a dash.",
  );
  return null;
}

function noteFor({ minutes }: TourPlan): string {
  return minutes.slot === null ? "Left out:" : `Left out to fit ${minutes.slot} minutes:`;
}
