/** `docent timetable --write`: puts the times of groups into the files of their visits. */
import { join } from "node:path";
import { pointerKeys } from "../../base/place.ts";
import { slotName } from "../../plan/day/slot-name.ts";
import type { GroupDay, VisitTimetable } from "../../plan/day/types.ts";
import { timeOfDay } from "../../report/timetable/options.ts";
import { writePlannedSlots, type PlannedGroup } from "../../scaffold/timetable-slots.ts";
import type { Context } from "../command.ts";
import { shown, type Loaded } from "../load.ts";
import { complain, say } from "../talk.ts";

/** Files that say the times already stay as they are. */
export function writeTimetables(
  context: Context,
  loaded: Loaded,
  timetables: readonly VisitTimetable[],
): void {
  const { root } = loaded;
  const found = timetables.filter(({ groups }) => groups.length > 0);
  const made = found.map((timetable) => rewritten(context, timetable, root));
  const outputs = made.filter((each) => each !== null && each.content !== each.before);
  const files = outputs.flatMap((each) =>
    each === null ? [] : [{ path: each.path, content: each.content }],
  );
  if (files.length > 0) context.host.files.writeAll(root, files);
  for (const { path } of files) say(context, `wrote ${shown(context, root, path)}`);
  if (found.length > 0 && made.every((each) => each !== null && each.content === each.before))
    say(context, "Nothing to write: the files say these times already.");
}

type Rewritten = { readonly path: string; readonly before: string; readonly content: string };

function rewritten(context: Context, timetable: VisitTimetable, root: string): Rewritten | null {
  const { visit, startMinute } = timetable;
  const path = visit.at.file;
  const refuse = (reason: string, advice: string): null => {
    complain(context, `${path} is left as it is: ${reason}.`, advice);
    return null;
  };
  if (visit.groups.length === 0)
    return refuse("it has no groups whose times could be written", 'Write "groups" there first.');
  if (startMinute === null)
    return refuse("it does not say when the class arrives", 'Write "arrive" there first.');
  const bytes = context.host.files.read(join(root, path));
  const text = bytes === null ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const groups = timetable.groups.map((group) => plannedGroup(group, startMinute));
  const made = writePlannedSlots(text.slice(mark.length), groups);
  if (made === null)
    return refuse(
      "its groups are written in a way that nothing can be added to without a loss",
      "Write each group on lines of its own, beginning with a dash, and no comments inside braces.",
    );
  return { path, before: text, content: mark + made };
}

function plannedGroup({ group, tour, entries }: GroupDay, startMinute: number): PlannedGroup {
  const time = (minute: number): string => timeOfDay(startMinute + minute).padStart(5, "0");
  return {
    index: Number(pointerKeys(group?.at.pointer ?? "").at(-1) ?? 0),
    slots: entries.flatMap(({ what, from, to }) =>
      what.kind === "stop" ? [{ stop: slotName(what.stop, tour.stops), from: time(from), to: time(to) }] : [],
    ),
  };
}
