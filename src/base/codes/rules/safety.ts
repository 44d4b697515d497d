/** Problems of safety: adults, dangers, ways out of doors, and what may never be written down. */
import { entry } from "../entry.ts";

export type Ratio =
  | { readonly reason: "no-policy" }
  | { readonly reason: "no-age"; readonly ages: string }
  | {
      readonly reason: "few";
      readonly group: string;
      readonly pupils: number;
      readonly adults: number;
      readonly wanted: number;
      readonly pupilsPerAdult: number;
    };

/** Never the data itself: a report is read by more people than the file. */
export type PersonalData = { readonly what: "name" | "phone" | "email" | "birth-date" };

export type Risk =
  | { readonly reason: "high"; readonly rating: number; readonly missing: readonly string[] }
  | { readonly reason: "remains"; readonly residual: number }
  | { readonly reason: "late"; readonly due: string; readonly date: string };

export type Outdoor =
  | { readonly reason: "weather"; readonly minutes: number }
  | { readonly reason: "supervision"; readonly danger: "crossing" | "slope"; readonly room: string };

const dataWords: Readonly<Record<PersonalData["what"], string>> = {
  name: "what one child needs, with its name",
  phone: "a telephone number",
  email: "an email address",
  "birth-date": "a date of birth",
};

export const safetyCodes = {
  "safety/ratio": entry<Ratio>({
    severity: "error",
    title: "Too few adults, or nobody said how many are enough",
    message: ratioMessage,
    why: "Who answers for the class must be able to show that there were enough adults.",
    fix: (args) =>
      ({
        "no-policy":
          'Write how many pupils one adult may look after, by age, in docent.yaml, the venue or the visit: ratioPolicy: {"8-11": 8}; or the name of your policy.',
        "no-age": `Add the ages of the class to the policy, for example "${args.reason === "no-age" ? args.ages : ""}": 8.`,
        few: `Let ${args.reason === "few" ? args.wanted : 0} adults go with the group ("adults"), or make it smaller.`,
      })[args.reason],
    sample: { reason: "few", group: "A", pupils: 18, adults: 2, wanted: 3, pupilsPerAdult: 8 },
    example: {
      wrong: 'ratioPolicy: {"8-11": 8}\ngroups:\n  - {id: A, size: 18, adults: 2}\n',
      right: 'ratioPolicy: {"8-11": 8}\ngroups:\n  - {id: A, size: 18, adults: 3}\n',
    },
  }),
  "safety/personal-data": entry<PersonalData>({
    severity: "error",
    title: "Something about one child, or a private number",
    message: ({ what }) => `This looks like ${dataWords[what]}.`,
    why: "The file is copied, printed and shared; what is known of one child belongs into nobody's hands.",
    fix: ({ what }) =>
      what === "name"
        ? "Write the need and how many have it, never who: {type: wheelchair, count: 1}. Delete it from older versions too."
        : 'Take it out. Numbers of adults to call go under "contacts", which only papers for adults show.',
    sample: { what: "phone" },
    example: {
      wrong: "notes: Call the family on +351 210 000 000\n",
      right: 'contacts:\n  - {role: School office, phone: "+351 210 000 000"}\n',
    },
  }),
  "safety/no-plan": entry<{
    /** Until the visit; 60 at most. */
    readonly days: number;
    readonly missing: readonly string[];
  }>({
    severity: "warning",
    title: "A visit within two months without a plan for what goes wrong",
    message: ({ days, missing }) => `The visit is ${soon(days)} and says nothing of ${listed(missing)}.`,
    why: "On the day nobody has time to think of it.",
    fix: ({ missing }) => `Write ${missing.map((one) => planWords[one] ?? one).join("; ")}.`,
    sample: { days: 12, missing: ["dangers", "contacts"] },
    example: {
      wrong: "tour: boats\ndate: 2027-05-12\n",
      right:
        'tour: boats\ndate: 2027-05-12\nrisk:\n  - {hazard: Road crossing, controls: Two adults stop the traffic}\ncontacts:\n  - {role: School office, phone: "+351 210 000 000"}\n',
    },
  }),
  "safety/risk": entry<Risk>({
    severity: "warning",
    title: "A danger that is not brought down",
    message: riskMessage,
    why: "A danger that is only written down is still there.",
    fix: (args) =>
      ({
        high: `Write ${listed(args.reason === "high" ? args.missing.map((one) => `"${one}"`) : [])} at this danger.`,
        remains: "Do more about it, or leave out what brings it.",
        late: "Let it be done before the visit.",
      })[args.reason],
    sample: { reason: "high", rating: 20, missing: ["residual", "owner"] },
    example: {
      wrong: "risk:\n  - {hazard: Road crossing, likelihood: 4, severity: 5}\n",
      right:
        "risk:\n  - {hazard: Road crossing, likelihood: 4, severity: 5, controls: Crossing guard, residual: 5, owner: Visit leader, due: 2027-05-11}\n",
    },
  }),
  "safety/outdoor": entry<Outdoor>({
    severity: "warning",
    title: "A way out of doors without a plan",
    message: (args) =>
      args.reason === "weather"
        ? `On the way to this stop the class is out of doors for ${args.minutes} minutes, and there is no plan for bad weather.`
        : `The way to this stop has ${args.danger === "crossing" ? "a road to cross" : "a steep slope or steps"} ("${args.room}"), and nothing says who watches.`,
    why: "Roads, slopes and rain are where most goes wrong on a walk.",
    fix: (args) =>
      args.reason === "weather"
        ? 'Write what is done in rain and heat: plans: {wet-weather: "…"}'
        : 'Write under "safety" at the stop who stands where, or as a "note" at the connection.',
    sample: { reason: "weather", minutes: 20 },
    example: {
      wrong: "mode: walk\nstops: [square, harbour]\n",
      right:
        "mode: walk\nplans: {wet-weather: Wait under the arcade; skip the harbour.}\nstops: [square, harbour]\n",
    },
  }),
  "safety/permission": entry<{ readonly reason: "refused" | "unasked"; readonly place: string }>({
    severity: "info",
    title: "A place where others live or pray, without a word about it",
    message: ({ reason, place }) =>
      reason === "refused"
        ? `The owner of "${place}" has not agreed to visits.`
        : `"${place}" is where people live or pray, and nothing says that they agreed or how the class behaves.`,
    why: "Neighbours and the faithful are not exhibits.",
    fix: () =>
      'Ask, and write at the room: ownerPermission: "…"; or tell the class under "rules" how to behave there.',
    sample: { reason: "unasked", place: "Rua do Benformoso" },
    example: {
      wrong: "rooms:\n  - {id: alley, label: Beco}\n",
      right:
        "rooms:\n  - {id: alley, label: Beco, ownerPermission: Agreed by the parish council, March 2025}\n",
    },
  }),
};

const planWords: Readonly<Record<string, string>> = {
  dangers: 'under "risk" the dangers and what is done',
  "first aid": 'where help is, as "firstAid" in the "amenities" of the venue',
  "a meeting point": 'where to go if somebody is lost, as "meetingPoint" in the "amenities" of the venue',
  contacts: 'under "contacts" which adults to call',
};

function ratioMessage(args: Ratio): string {
  switch (args.reason) {
    case "no-policy":
      return "The visit has a date, and nothing says how many pupils one adult may look after.";
    case "no-age":
      return `The policy of pupils per adult says nothing of ages ${args.ages}.`;
    case "few":
      return `Group "${args.group}" has ${args.pupils} pupils and ${args.adults === 1 ? "1 adult" : `${args.adults} adults`}; with ${args.pupilsPerAdult} pupils to an adult it needs ${args.wanted}.`;
  }
}

function riskMessage(args: Risk): string {
  switch (args.reason) {
    case "high":
      return `This danger rates ${args.rating} of 25 (likelihood times severity) and has no ${listed(args.missing)}.`;
    case "remains":
      return `With all that is done, this danger still rates ${args.residual} of 25.`;
    case "late":
      return `What is done about this danger is due on ${args.due}, after the visit on ${args.date}.`;
  }
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

function soon(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "in 1 day" : `in ${days} days`;
}
