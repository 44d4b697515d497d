/** What can be wrong with a timetable that is written into a visit, slot by slot. */
import { counted } from "../../counted.ts";

/** Times `HH:MM`. Groups by their ids, stops and rooms by their names. */
export type SlotClash =
  | { readonly reason: "no-slot"; readonly group: string; readonly stop: string; readonly visit: string }
  | { readonly reason: "slot-twice"; readonly group: string; readonly stop: string }
  | {
      readonly reason: "slot-short";
      readonly group: string;
      readonly stop: string;
      readonly hasMinutes: number;
      readonly needMinutes: number;
    }
  | {
      readonly reason: "walk";
      readonly group: string;
      /** Null where no file says a room. */
      readonly from: string | null;
      readonly to: string | null;
      readonly hasMinutes: number;
      readonly needMinutes: number;
    }
  | { readonly reason: "late"; readonly group: string; readonly done: string; readonly latest: string }
  | {
      readonly reason: "stop-full";
      readonly stop: string;
      readonly groups: number;
      readonly groupsAtOnce: number;
    }
  | {
      readonly reason: "leads-both";
      readonly leader: string;
      readonly group: string;
      readonly other: string;
    };

export function slotMessage(args: SlotClash): string {
  switch (args.reason) {
    case "no-slot":
      return `Group "${args.group}" has no time for "${args.stop}".`;
    case "slot-twice":
      return `Group "${args.group}" is at "${args.stop}" twice.`;
    case "slot-short":
      return `Group "${args.group}" has ${counted(args.hasMinutes, "minute")} for "${args.stop}", which takes ${args.needMinutes}.`;
    case "walk":
      return `Group "${args.group}" needs ${counted(args.needMinutes, "minute")} ${wayWords(args)}, and has ${args.hasMinutes}.`;
    case "late":
      return `Group "${args.group}" is done at ${args.done} and must leave at ${args.latest}.`;
    case "stop-full":
      return `${counted(args.groups, "group")} are at "${args.stop}" at this time, which takes ${args.groupsAtOnce}.`;
    case "leads-both":
      return `"${args.leader}" leads group "${args.group}" here, and is with group "${args.other}" until too late.`;
  }
}

function wayWords({ from, to }: SlotClash & { readonly reason: "walk" }): string {
  if (from === null || to === null) return "for the way";
  return `from "${from}" to "${to}"`;
}

export function slotFix(args: SlotClash): string {
  switch (args.reason) {
    case "no-slot":
      return `Write it under "slots", as - {stop: …, from: "10:15", to: "10:30"}; or have it all made anew: docent timetable ${args.visit} --write`;
    case "slot-twice":
      return "Keep one of the two slots.";
    case "slot-short":
      return 'Change "from" or "to", or write fewer minutes at the stop of the tour.';
    case "walk":
      return 'Begin later ("from"), or let what comes before end earlier.';
    case "late":
      return "Let the slots begin earlier or end earlier, or let the group leave later.";
    case "stop-full":
    case "leads-both":
      return 'Move one of the slots: change its "from" and "to".';
  }
}
