/** Problems of access: what keeps a pupil from a stop, or from what is printed for it. */
import { entry } from "../entry.ts";

export type Steps =
  | { readonly reason: "room"; readonly room: string }
  | { readonly reason: "way"; readonly from: string; readonly to: string }
  | { readonly reason: "need"; readonly need: string; readonly room: string; readonly tour: string }
  | {
      readonly reason: "need-way";
      readonly need: string;
      readonly from: string;
      readonly to: string;
      readonly tour: string;
    };

export type Unknown =
  | { readonly reason: "room"; readonly room: string; readonly visit: string }
  | { readonly reason: "way"; readonly from: string; readonly to: string };

export type Sensory = {
  readonly what: "loud" | "dim" | "flashing";
  /** Null where the exhibit is so, not its room. */
  readonly room: string | null;
};

export const accessCodes = {
  "access/steps": entry<Steps>({
    severity: "error",
    title: "A step-free promise that does not hold",
    message: stepsMessage,
    why: "A pupil in a wheelchair would be left behind in front of the class.",
    fix: (args) =>
      args.reason === "need" || args.reason === "need-way"
        ? `Take a tour without the ${args.reason === "need" ? "room" : "way"}, or write what is done at the need: adjustment: "…".`
        : 'Choose another exhibit or way, or take out "stepFree: true" and say in "access" what a wheelchair misses.',
    sample: { reason: "room", room: "Igreja" },
    example: {
      wrong: "stepFree: true\nstops: [chapel]   # its room has wheelchair: not\n",
      right: "stepFree: true\nstops: [upper-choir]\n",
    },
  }),
  "access/unknown": entry<Unknown>({
    severity: "warning",
    title: "Nobody wrote whether a wheelchair gets there",
    message: (args) =>
      args.reason === "room"
        ? `The visit "${args.visit}" brings somebody who needs it, and it is not known whether a wheelchair gets into "${args.room}".`
        : `The tour is step-free, and it is not known whether the way from "${args.from}" to "${args.to}" has steps.`,
    why: "The answer would be found in front of the stairs.",
    fix: (args) =>
      args.reason === "room"
        ? "Ask the museum, then write at the room: access: {wheelchair: fully}, partially or not."
        : 'Ask the museum, then write at the connection "stepFree: true" or "stepFree: false".',
    sample: { reason: "room", room: "Room 4", visit: "may" },
    example: {
      wrong: "rooms:\n  - {id: room-4, label: Room 4}\n",
      right: "rooms:\n  - {id: room-4, label: Room 4, access: {wheelchair: fully}}\n",
    },
  }),
  "access/sensory": entry<Sensory>({
    severity: "warning",
    title: "A loud, dark or flashing place without a word before",
    message: ({ what, room }) =>
      room === null
        ? `What is seen here is ${what}, and the tour says nothing of it beforehand.`
        : `"${room}" is ${what}, and the tour says nothing of it beforehand.`,
    why: "Some pupils are hurt by it, and all can bear more if they know.",
    fix: () =>
      'Say it under "safety" at the stop, in "access" of the tour or at the room (access: {note: …}); or name an "alternative".',
    sample: { what: "loud", room: "Engine room" },
    example: {
      wrong: "# its room has sensory: {noise: loud}\nstops:\n  - exhibit: engine\n",
      right:
        "stops:\n  - exhibit: engine\n    safety: The engine starts at every full hour and is very loud.\n",
    },
  }),
  "access/print": entry<{ readonly begins: string }>({
    severity: "warning",
    title: "A text all in capitals",
    message: ({ begins }) => `This text is all in capital letters: "${begins}…".`,
    why: "Capitals have no shapes of words: poor readers spell them letter by letter, screen readers too.",
    fix: () => "Write it in small letters, as a sentence.",
    sample: { begins: "LOOK AT THE BOATS AND COUNT" },
    example: {
      wrong: "ask: LOOK AT THE BOATS AND COUNT THEIR SAILS\n",
      right: "ask: Look at the boats and count their sails.\n",
    },
  }),
  "access/single-route": entry<
    | { readonly reason: "seat"; readonly room: string; readonly minutes: number }
    | { readonly reason: "screen" }
  >({
    severity: "warning",
    title: "Only one way to take part",
    message: (args) =>
      args.reason === "seat"
        ? `The class stands for ${args.minutes} minutes: "${args.room}" has no seats.`
        : "This task can only be done with a telephone or a screen.",
    why: "Who cannot stand so long, or has no telephone, is left out.",
    fix: (args) =>
      args.reason === "seat"
        ? "Stay 15 minutes at most, or write what there is to sit on: seating: stools (or floor-ok) at the room."
        : 'Offer the same on paper or aloud: write it under "tiers" as "support", or name it under "materials".',
    sample: { reason: "seat", room: "Hall", minutes: 20 },
    example: {
      wrong: "ask: Scan the QR code and listen.\n",
      right: "ask: Scan the QR code and listen.\nmaterials: [The same story, printed]\n",
    },
  }),
  "access/advisory": entry<{ readonly what: readonly string[] }>({
    severity: "warning",
    title: "Sensitive content without a word to the teacher",
    message: ({ what }) =>
      `This stop has sensitive content (${what.join(", ")}), no note for adults and no alternative.`,
    why: "A teacher must be able to prepare the class, and to spare a child.",
    fix: () =>
      'Say under "safety" how to prepare the class, or name an exhibit to go to instead: "alternative: …".',
    sample: { what: ["human-remains"] },
    example: {
      wrong: "stops:\n  - exhibit: mummy   # advisory: [human-remains]\n",
      right: "stops:\n  - exhibit: mummy\n    alternative: mummy-mask\n",
    },
  }),
};

function stepsMessage(args: Steps): string {
  switch (args.reason) {
    case "room":
      return `The tour is step-free, and nobody in a wheelchair gets into "${args.room}".`;
    case "way":
      return `The tour is step-free, and every way from "${args.from}" to "${args.to}" has steps.`;
    case "need":
      return `The group needs "${args.need}", and the tour "${args.tour}" goes into "${args.room}", where nobody in a wheelchair gets.`;
    case "need-way":
      return `The group needs "${args.need}", and on the tour "${args.tour}" every way from "${args.from}" to "${args.to}" has steps.`;
  }
}
