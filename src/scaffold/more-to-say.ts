/** What each kind of file can say beyond the questions, as examples to uncomment; they fit what was answered. */
import type { Line } from "./file-text.ts";
import type { ScaffoldKind } from "./questions.ts";

type More = { readonly key: string; readonly example: unknown; readonly about: string };

/** The answers as values of the file, by key. */
export type Said = Readonly<Record<string, unknown>>;

/** What is not said yet. */
export function moreToSay(kind: ScaffoldKind, said: Said): readonly More[] {
  const all = kind === "venue" ? venueMore(said) : kind === "tour" ? tourMore(said) : rest[kind];
  return all.filter(({ key }) => !Object.hasOwn(said, key));
}

/** What can be added right below the answers, where the last of them is a list. */
export function entryToAdd(kind: ScaffoldKind, said: Said): readonly Line[] {
  if (kind !== "tour") return [];
  const outcome = outcomeOf(said);
  const entry = {
    title: "The city before the earthquake",
    place: "room-4",
    minutes: 12,
    say: "You are looking at a city that is no longer there.",
    activities: [
      {
        ask: "Which building stands at the water's edge?",
        type: "short-answer",
        answer: { model: "The royal palace", accept: ["The palace", "Paço da Ribeira"] },
        assesses: [outcome],
      },
    ],
    teaches: [outcome],
    facts: [{ text: "The panel is 22.5 metres long.", source: "Museum label, read on site" }],
  };
  return [
    { entry, about: "A stop with all it needs (take the # away; exhibit: and its id may stand for title):" },
  ];
}

function outcomeOf({ outcomes }: Said): unknown {
  return Array.isArray(outcomes) && outcomes.length > 0 ? outcomes[0] : "hgp6:pombal";
}

const exampleRooms = [
  { id: "entrance", label: "Entrance", floor: "0" },
  { id: "room-4", label: "Room 4", floor: "0" },
] as const;

/** A way joins two rooms: where only one is said, there is none to show. */
function venueMore({ rooms = exampleRooms }: Said): readonly More[] {
  const [from, to] = rooms as readonly ({ readonly id: string } | undefined)[];
  const way = { from: from?.id, to: to?.id, minutes: 2, via: "level", stepFree: true };
  return [
    {
      key: "hours",
      example: [{ days: "Tu-Su", open: "10:00", close: "18:00", lastEntry: "17:30" }],
      about: "Opening hours",
    },
    {
      key: "rooms",
      example: exampleRooms,
      about: "Rooms, labelled as on the wall",
    },
    ...(to === undefined
      ? []
      : [{ key: "connections", example: [way], about: "How long an adult walks from room to room" }]),
    { key: "access", example: { wheelchair: "fully" }, about: "Who can get in, and how" },
  ];
}

const rest: Readonly<Record<Exclude<ScaffoldKind, "venue" | "tour">, readonly More[]>> = {
  exhibit: [
    {
      key: "number",
      example: "MNAz 1 Az",
      about: "The museum's number, in quotes if it looks like a number",
    },
    {
      key: "makers",
      example: [{ name: "Gabriel del Barco", qualifier: "attributed-to" }],
      about: "Who made it",
    },
    { key: "date", example: "c. 1700", about: "Its date, as the museum writes it" },
    { key: "materials", example: "faience tiles", about: "What it is made of" },
    { key: "credit", example: "Museu Nacional do Azulejo, Lisbon", about: "The credit line" },
    {
      key: "summary",
      example: "A picture of the city before the earthquake.",
      about: "At most 60 words, for pupils",
    },
    {
      key: "images",
      example: [
        {
          file: "images/helmet.jpg",
          alt: "Bronze helmet with narrow eye slits",
          credit: "City Museum",
          licence: "CC0",
        },
      ],
      about: "Pictures, with words for people who cannot see them",
    },
    {
      key: "questions",
      example: ["What could you still see and hear if you wore this?"],
      about: "Questions tours can use",
    },
  ],
  outcomes: [
    { key: "source", example: "https://example.org/curriculum", about: "Where the official text is" },
    { key: "version", example: "2018", about: "Which edition it is" },
  ],
  visit: [
    { key: "arrive", example: "10:00", about: "When the class arrives" },
    { key: "depart", example: "12:15", about: "When it has to leave" },
    { key: "school", example: "Escola Básica do Bairro", about: "The school; never names of pupils" },
    {
      key: "groups",
      example: [{ id: "A", size: 13, adults: 2 }],
      about: "How many pupils and adults are in each group",
    },
    {
      key: "contacts",
      example: [{ role: "School office", phone: "+351 210 000 000" }],
      about: "Adults to call; printed only on papers for adults",
    },
    {
      key: "risk",
      example: [{ hazard: "Road crossing", controls: "Two adults stop the traffic" }],
      about: "Dangers and what is done about them",
    },
  ],
};

function tourMore(said: Said): readonly More[] {
  return [
    {
      key: "keyQuestion",
      example: "How does a city remember?",
      about: "The one question the whole tour answers",
    },
    { key: "slotMinutes", example: 60, about: "Minutes in the galleries, walking included" },
    {
      key: "outcomes",
      example: [{ ref: outcomeOf(said), assess: true }],
      about: "What the tour promises to teach",
    },
    {
      key: "intentions",
      example: [
        { text: "Compare the city before and after 1755", success: ["I can name two things that changed"] },
      ],
      about: "Your own learning intentions",
    },
    {
      key: "welcome",
      example: "Look up: what is the ceiling telling you?",
      about: "What the guide says first",
    },
  ];
}
