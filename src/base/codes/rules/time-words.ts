/** What problems of time carry, and the longer of their messages and fixes. */
import { counted } from "../../counted.ts";
import { shownMinutes } from "../../minutes.ts";
import { slotFix, slotMessage, type SlotClash } from "./slot-words.ts";

export type OverSlot =
  | {
      readonly of: "slot";
      readonly usedMinutes: number;
      readonly slotMinutes: number;
      readonly dwellMinutes: number;
      readonly walkMinutes: number;
      readonly otherMinutes: number;
    }
  | {
      readonly of: "visit";
      /** Null for a class without groups. */
      readonly group: string | null;
      readonly stayMinutes: number;
      readonly tourMinutes: number;
      readonly fixedMinutes: number;
    }
  | {
      readonly of: "stop";
      readonly stop: string;
      /** False for a stop written in place. */
      readonly isExhibit: boolean;
      readonly groups: number;
      readonly groupsAtOnce: number;
      readonly needMinutes: number;
      readonly haveMinutes: number;
    };

/** Dates and times as they are typed. */
export type Closed =
  | { readonly reason: "closure"; readonly place: string; readonly date: string; readonly until: string }
  | { readonly reason: "day"; readonly place: string; readonly date: string; readonly weekday: string }
  | { readonly reason: "hours"; readonly place: string; readonly typed: string; readonly open: string }
  | { readonly reason: "midday"; readonly place: string; readonly from: string; readonly to: string }
  | {
      readonly reason: "stop";
      readonly stop: string;
      readonly place: string;
      readonly from: string;
      readonly to: string;
      readonly open: string;
    }
  | {
      readonly reason: "slot";
      readonly group: string;
      readonly stop: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly reason: "last-entry"; readonly place: string; readonly typed: string; readonly last: string };

export type NoBreak =
  | { readonly reason: "guided"; readonly minutes: number; readonly mostMinutes: number }
  | { readonly reason: "lunch"; readonly minutes: number }
  | { readonly reason: "toilets"; readonly minutes: number; readonly venue: string };

export type Transition =
  | { readonly reason: "no-way"; readonly from: string; readonly to: string }
  | {
      readonly reason: "lift";
      readonly pupils: number;
      readonly places: number;
      readonly trips: number;
      /** What all lifts of the tour take beyond one trip, and what the tour has to spare. */
      readonly extraMinutes: number;
      readonly spareMinutes: number;
    };

export type TooManyStops =
  | { readonly reason: "hour"; readonly stops: number; readonly minutes: number; readonly most: number }
  | { readonly reason: "short"; readonly minutes: number };

export type Clash =
  | SlotClash
  | { readonly reason: "room"; readonly room: string; readonly pupils: number; readonly places: number }
  | { readonly reason: "places"; readonly what: string; readonly pupils: number; readonly places: number }
  /** Group null: a class without groups. */
  | { readonly reason: "group"; readonly group: string | null; readonly what: string; readonly other: string }
  | { readonly reason: "leader"; readonly leader: string; readonly room: string; readonly other: string };

export type OrderBroken =
  | {
      readonly reason: "before";
      readonly first: string;
      readonly then: string;
      readonly group: string | null;
    }
  | { readonly reason: "story"; readonly group: string; readonly stop: number }
  /** Of a written timetable. */
  | { readonly reason: "slots"; readonly first: string; readonly then: string; readonly group: string }
  | { readonly reason: "unequal"; readonly minutes: readonly number[] };

const weekdayNames: Readonly<Record<string, string>> = {
  Mo: "Monday",
  Tu: "Tuesday",
  We: "Wednesday",
  Th: "Thursday",
  Fr: "Friday",
  Sa: "Saturday",
  Su: "Sunday",
};

export function overSlotMessage(args: OverSlot): string {
  if (args.of === "slot")
    return `The tour takes ${inMinutes(args.usedMinutes)} and the class has ${args.slotMinutes}: ${args.dwellMinutes} at the stops, ${args.walkMinutes} walking, ${args.otherMinutes} for arrival, breaks, the end and to spare.`;
  if (args.of === "stop") return crowdedStop(args);
  const stays = `${who(args.group)} stays ${inMinutes(args.stayMinutes)}`;
  if (args.fixedMinutes === 0) return `${stays} and the tour takes ${args.tourMinutes}.`;
  const all = shownMinutes(args.tourMinutes + args.fixedMinutes);
  return `${stays} and ${all} are planned: ${args.tourMinutes} for the tour, ${args.fixedMinutes} for fixed points and breaks.`;
}

function crowdedStop({ stop, groups, groupsAtOnce, ...args }: OverSlot & { readonly of: "stop" }): string {
  const atOnce = counted(groupsAtOnce, "group");
  return `"${stop}" takes ${atOnce} at a time and ${groups} come: that needs ${inMinutes(args.needMinutes)} at least, and there are ${args.haveMinutes} for it.`;
}

export function overSlotFix(args: OverSlot): string {
  if (args.of === "slot") {
    const over = shownMinutes(args.usedMinutes - args.slotMinutes);
    return `Win ${inMinutes(over)}: shorten stops or drop one; or write "slotMinutes: ${Math.ceil(args.usedMinutes)}" if the class may stay so long.`;
  }
  if (args.of === "stop") {
    const over = shownMinutes(args.needMinutes - args.haveMinutes);
    const wider = args.isExhibit
      ? ` Where more groups have room at once, write at the exhibit: viewing: {groups: ${args.groupsAtOnce + 1}}`
      : "";
    return `Win ${inMinutes(over)}: shorten the stop, let groups come earlier or leave later, or give some of them a tour without it.${wider}`;
  }
  const over = shownMinutes(args.tourMinutes + args.fixedMinutes - args.stayMinutes);
  return `Win ${inMinutes(over)}: take a shorter tour, shorten what is fixed, or let the class leave later.`;
}

export function closedMessage(args: Closed): string {
  if (args.reason === "slot")
    return `Group "${args.group}" is to be at "${args.stop}" from ${args.from} to ${args.to}, when it is not open.`;
  const place = `"${args.place}"`;
  switch (args.reason) {
    case "closure":
      return `${place} is closed on ${args.date}: its closure lasts until ${args.until}.`;
    case "day":
      return `${args.date} is a ${weekdayNames[args.weekday] ?? args.weekday}, and ${place} is closed on that day of the week.`;
    case "hours":
      return `"${args.typed}" is outside the opening hours of ${place} on that day: ${args.open}.`;
    case "stop":
      return `By the tour's clock the class is at "${args.stop}" from ${args.from} to ${args.to}, outside the opening hours of ${place} on that day: ${args.open}.`;
    case "midday":
      return `${place} is closed from ${args.from} to ${args.to}, in the middle of the visit.`;
    case "last-entry":
      return `The class arrives at ${args.typed}, and ${place} lets nobody in after ${args.last}.`;
  }
}

export function closedFix(args: Closed): string {
  switch (args.reason) {
    case "closure":
    case "day":
      return "Choose another day; or correct the venue's hours and closures, if they are out of date.";
    case "hours":
      return `Choose a time within ${args.open}, or correct the venue's hours.`;
    case "slot":
      return "Move the slot to an hour when it is open, or correct the venue's hours and closures.";
    case "stop":
      return "Arrive at another time, put the stops in another order, or correct the venue's hours.";
    case "midday":
      return `Leave by ${args.from}, arrive at ${args.to} or later, or write what the class does meanwhile: lunch: {from: "${args.from}", to: "${args.to}"}`;
    case "last-entry":
      return `Arrive by ${args.last}.`;
  }
}

export function noBreakMessage(args: NoBreak): string {
  if (args.reason === "guided")
    return `The tour goes on for ${inMinutes(args.minutes)} without a break; a class of this age lasts ${args.mostMinutes}.`;
  if (args.reason === "lunch")
    return `The visit lasts ${inMinutes(args.minutes)} and has no lunch and no break.`;
  return `The visit lasts ${inMinutes(args.minutes)}, and "${args.venue}" has no toilets.`;
}

export function noBreakFix(args: NoBreak): string {
  if (args.reason === "guided")
    return "Write minutes of breaks: fixedMinutes: {breaks: 10}; or make the tour shorter.";
  if (args.reason === "lunch")
    return 'Write when the class eats: lunch: {from: "12:00", to: "12:30"}; or "breaks", a list of the same.';
  return 'Plan a stop at toilets nearby and write it under "breaks", with its "place".';
}

export function transitionMessage(args: Transition): string {
  if (args.reason === "no-way")
    return `There is no way from "${args.from}" to "${args.to}" in the venue's connections, so its minutes count as 0.`;
  return `The lift holds ${args.places} and the class has ${args.pupils} pupils: ${args.trips} trips. All lifts together cost about ${inMinutes(args.extraMinutes)} more, and the tour has ${args.spareMinutes} to spare.`;
}

export function clashMessage(args: Clash): string {
  switch (args.reason) {
    case "room":
      return `At this time ${args.pupils} pupils are in "${args.room}", which holds ${args.places}.`;
    case "places":
      return `"${args.what}" has ${args.places} places, and ${args.pupils} pupils come.`;
    case "group":
      return `${who(args.group)} has two things at one time: "${args.what}" and "${args.other}".`;
    case "leader":
      return `"${args.leader}" leads groups in two rooms at one time: "${args.room}" and "${args.other}".`;
    default:
      return slotMessage(args);
  }
}

export function clashFix(args: Clash): string {
  switch (args.reason) {
    case "room":
    case "places":
      return "Let the groups come one after the other, or make them smaller.";
    case "group":
    case "leader":
      return 'Move one of the two: change its "from" and "to".';
    default:
      return slotFix(args);
  }
}

export function orderMessage(args: OrderBroken): string {
  switch (args.reason) {
    case "before": {
      const who = args.group === null ? "" : `Group "${args.group}" meets them in the wrong order: `;
      return `${who}"${args.first}" must be seen before "${args.then}".`;
    }
    case "story":
      return `Group "${args.group}" starts at stop ${args.stop}, and the visit's order is "story": the stops must be seen in their order.`;
    case "slots":
      return `Group "${args.group}" is at "${args.then}" before it was at "${args.first}".`;
    case "unequal":
      return `Groups change stops at the same time in a carousel, and these take ${args.minutes.join(", ")} minutes.`;
  }
}

function who(group: string | null): string {
  return group === null ? "The class" : `Group "${group}"`;
}

export function inMinutes(minutes: number): string {
  return counted(minutes, "minute");
}
