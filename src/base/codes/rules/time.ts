/** Problems of time: what does not fit the day, the opening hours, or the patience of a class. */
import { entry } from "../entry.ts";
import {
  clashFix,
  clashMessage,
  closedFix,
  closedMessage,
  inMinutes,
  noBreakFix,
  noBreakMessage,
  orderMessage,
  overSlotFix,
  overSlotMessage,
  transitionMessage,
  type Clash,
  type Closed,
  type NoBreak,
  type OrderBroken,
  type OverSlot,
  type TooManyStops,
  type Transition,
} from "./time-words.ts";

export const timeCodes = {
  "time/over-slot": entry<OverSlot>({
    severity: "error",
    title: "More minutes than the class has",
    message: overSlotMessage,
    why: "The class would miss its bus, or the last stops.",
    fix: overSlotFix,
    sample: {
      of: "slot",
      usedMinutes: 72,
      slotMinutes: 60,
      dwellMinutes: 49,
      walkMinutes: 9,
      otherMinutes: 14,
    },
    example: {
      wrong:
        "slotMinutes: 30\nfixedMinutes: {arrival: 10, wrapUp: 5, buffer: 3}\nstops:\n  - {title: Boats, minutes: 15}\n",
      right:
        "slotMinutes: 30\nfixedMinutes: {arrival: 10, wrapUp: 5, buffer: 3}\nstops:\n  - {title: Boats, minutes: 12}\n",
    },
  }),
  "time/reversed": entry<{ readonly from: string; readonly to: string }>({
    severity: "error",
    title: "Something that ends before it begins",
    message: ({ from, to }) => `This begins at ${from} and ends at ${to}.`,
    why: "Nothing that follows from it can be right: opening hours, minutes, the plan of the day.",
    fix: ({ from, to }) =>
      from === to
        ? "Give it an end that comes later."
        : `Swap the two, if they are in the wrong order: ${to}, ${from}.`,
    sample: { from: "12:25", to: "11:25" },
    example: { wrong: 'from: "12:25"\nto: "11:25"\n', right: 'from: "11:25"\nto: "12:25"\n' },
  }),
  "time/minutes-missing": entry<{
    readonly stops: number;
    readonly eachMinutes: number;
    readonly usedMinutes: number;
    readonly slotMinutes: number;
  }>({
    severity: "warning",
    title: "Stops without minutes, and a slot that may be too short",
    message: ({ stops, eachMinutes, usedMinutes, slotMinutes }) =>
      `${stops === 1 ? "1 stop says" : `${stops} stops say`} no minutes; with the usual ${eachMinutes} the tour takes ${usedMinutes} and the class has ${slotMinutes}.`,
    why: "Papers would be printed with times that nobody chose.",
    fix: () => 'Write "minutes" at the stops, so that all of them fit.',
    sample: { stops: 4, eachMinutes: 12, usedMinutes: 72, slotMinutes: 60 },
    example: {
      wrong: "slotMinutes: 45\nstops: [Boats, Sails, Ropes]\n",
      right:
        "slotMinutes: 45\nstops:\n  - {title: Boats, minutes: 8}\n  - {title: Sails, minutes: 8}\n  - {title: Ropes, minutes: 8}\n",
    },
  }),
  "time/attention": entry<{
    readonly what: "activity" | "stop";
    readonly minutes: number;
    readonly mostMinutes: number;
  }>({
    severity: "warning",
    title: "Longer than a class of this age attends",
    message: ({ what, minutes, mostMinutes }) =>
      what === "activity"
        ? `This activity takes ${inMinutes(minutes)}; a class of this age attends to one for about ${mostMinutes}.`
        : `This stop takes ${inMinutes(minutes)}; even with several activities a class of this age stays for about ${mostMinutes}.`,
    why: "Tired pupils look no more, and touch.",
    fix: ({ what, mostMinutes }) =>
      what === "activity"
        ? `Make two activities of it, or write "minutes: ${mostMinutes}" or less.`
        : `Write "minutes: ${mostMinutes}" or less, or make two stops of it with a walk between.`,
    sample: { what: "stop", minutes: 25, mostMinutes: 18 },
    example: {
      wrong: "for: Year 5\nstops:\n  - {title: Boats, minutes: 25}\n",
      right: "for: Year 5\nstops:\n  - {title: Boats, minutes: 12}\n",
    },
  }),
  "time/closed": entry<Closed>({
    severity: "error",
    title: "A visit at a time when the place is closed",
    message: closedMessage,
    why: "The class would stand before a locked door.",
    fix: closedFix,
    sample: { reason: "day", place: "Museu Nacional do Azulejo", date: "2025-05-12", weekday: "Mo" },
    example: {
      wrong: "# Tu-Su in the venue's hours\ndate: 2025-05-12\n",
      right: "# Tu-Su in the venue's hours\ndate: 2025-05-13\n",
    },
  }),
  "time/maybe-closed": entry<{ readonly place: string; readonly date: string; readonly since: string }>({
    severity: "warning",
    title: "A visit to a place that closed and has no day of reopening",
    message: ({ place, date, since }) =>
      `"${place}" is closed from ${since} on, without a last day: nobody knows whether it is open on ${date}.`,
    why: "The class may stand before a locked door.",
    fix: () =>
      'Ask the museum; then write the last day at the closure ("to: …"), or choose another day or place.',
    sample: { place: "Museu Nacional do Azulejo", date: "2026-05-13", since: "2025-11-01" },
    example: {
      wrong: "# a venue with a visit in 2026\nclosures:\n  - from: 2025-11-01\n",
      right: "# a venue with a visit in 2026\nclosures:\n  - {from: 2025-11-01, to: 2026-03-31}\n",
    },
  }),
  "time/no-break": entry<NoBreak>({
    severity: "warning",
    title: "A long time without a break, a meal or a toilet",
    message: noBreakMessage,
    why: "Children need to eat, run and go to the toilet, and will do so in the galleries.",
    fix: noBreakFix,
    sample: { reason: "guided", minutes: 80, mostMinutes: 60 },
    example: {
      wrong: 'arrive: "09:30"\ndepart: "13:30"\n',
      right: 'arrive: "09:30"\ndepart: "13:30"\nlunch: {from: "12:00", to: "12:30", place: The garden}\n',
    },
  }),
  "time/transition": entry<Transition>({
    severity: "warning",
    title: "A way that takes longer than the tour counts",
    message: transitionMessage,
    why: "The minutes on the papers would be too few.",
    fix: (args) =>
      args.reason === "no-way"
        ? `Write the way in the venue's "connections": - {from: ${args.from}, to: ${args.to}, minutes: 2}`
        : `Write "buffer: ${Math.ceil(args.extraMinutes)}" or more in the tour's "fixedMinutes", drop a stop, or let the class take the stairs where it can.`,
    sample: { reason: "no-way", from: "hall", to: "loft" },
    example: {
      wrong: "rooms: [{id: hall, label: Hall}, {id: loft, label: Loft}]\nconnections: []\n",
      right:
        "rooms: [{id: hall, label: Hall}, {id: loft, label: Loft}]\nconnections:\n  - {from: hall, to: loft, minutes: 2}\n",
    },
  }),
  "time/writing-load": entry<{
    readonly reason: "all" | "third";
    readonly taskMinutes: number;
    readonly stopMinutes: number;
  }>({
    severity: "warning",
    title: "More to write than a stop has time for",
    message: ({ reason, taskMinutes, stopMinutes }) =>
      reason === "all"
        ? `Writing and drawing here take about ${inMinutes(taskMinutes)}, and the stop has ${stopMinutes}.`
        : `Writing here takes about ${inMinutes(taskMinutes)}, more than a third of the stop's ${stopMinutes}.`,
    why: "Pupils would look at their paper and not at the object.",
    fix: () =>
      'Ask for fewer lines ("space: {lines: 1}"), let pupils talk instead of writing, or move a task to "post".',
    sample: { reason: "third", taskMinutes: 6, stopMinutes: 12 },
    example: {
      wrong:
        "minutes: 8\nactivities:\n  - {ask: What did you find out?, type: long-answer, space: {lines: 6}}\n",
      right:
        "minutes: 8\nactivities:\n  - {ask: What did you find out?, type: short-answer, space: {lines: 2}}\n",
    },
  }),
  "time/too-many-stops": entry<TooManyStops>({
    severity: "warning",
    title: "Too many stops, or too short ones",
    message: (args) =>
      args.reason === "hour"
        ? `The tour has ${args.stops} stops in ${inMinutes(args.minutes)}; about ${args.most} suit a class of this age.`
        : `This stop takes ${inMinutes(args.minutes)}: hardly enough to arrive and look.`,
    why: "A class that hurries sees little and remembers less.",
    fix: (args) =>
      args.reason === "hour"
        ? "Drop stops, or make the tour longer."
        : 'Write "minutes: 3" or more, or make it part of the stop before.',
    sample: { reason: "hour", stops: 8, minutes: 60, most: 5 },
    example: {
      wrong: "stops:\n  - {title: Boats, minutes: 2}\n",
      right: "stops:\n  - {title: Boats, minutes: 8}\n",
    },
  }),
  "time/clash": entry<Clash>({
    severity: "error",
    title: "Two things at one time that cannot both be",
    message: clashMessage,
    why: "On the day somebody would have to wait outside.",
    fix: clashFix,
    sample: { reason: "group", group: "A", what: "Lunch", other: "Tile workshop" },
    example: {
      wrong:
        'fixed:\n  - {what: Lunch, from: "12:00", to: "12:30", groups: [A]}\n  - {what: Workshop, from: "12:15", to: "13:00", groups: [A]}\n',
      right:
        'fixed:\n  - {what: Lunch, from: "12:00", to: "12:30", groups: [A]}\n  - {what: Workshop, from: "12:30", to: "13:15", groups: [A]}\n',
    },
  }),
  "time/order-broken": entry<OrderBroken>({
    severity: "warning",
    title: "Stops in an order that the tour does not allow",
    message: orderMessage,
    why: "The story would be told from the wrong end, or groups would wait for each other.",
    fix: (args) =>
      ({
        before: 'Change the order of the stops, or take the pair out of "before".',
        story: 'Let the group start at stop 1, or write "order: free" if the stops may be seen in any order.',
        slots:
          'Change the slots; or what says the order: "order" of the visit, "route" of the group, "before" of the tour.',
        unequal: 'Give all stops the same "minutes".',
      })[args.reason],
    sample: { reason: "before", first: "Grande Panorama", then: "Chapel", group: null },
    example: {
      wrong: "before: [[boats, ropes]]\nstops: [ropes, boats]\n",
      right: "before: [[boats, ropes]]\nstops: [boats, ropes]\n",
    },
  }),
  "time/backtracking": entry<{
    readonly walkMinutes: number;
    readonly bestMinutes: number;
    readonly order: readonly number[];
  }>({
    severity: "info",
    title: "A way that goes to and fro",
    message: ({ walkMinutes, bestMinutes }) =>
      `The class walks ${inMinutes(walkMinutes)}; in the shortest order it would walk ${bestMinutes}.`,
    why: "Minutes in corridors are lost for looking.",
    fix: ({ order }) =>
      `If the story allows it, put the stops in this order: ${order.join(", ")} (by their numbers now).`,
    sample: { walkMinutes: 18, bestMinutes: 9, order: [1, 3, 2] },
    example: {
      wrong: "# hall, loft, hall\nstops: [boats, ropes, anchors]\n",
      right: "# hall, hall, loft\nstops: [boats, anchors, ropes]\n",
    },
  }),
};
