/** What each kind of file can say beyond the questions, as examples to uncomment. */
import type { ScaffoldKind } from "./questions.ts";

type More = { readonly key: string; readonly example: unknown; readonly about: string };

export const moreToSay: Readonly<Record<ScaffoldKind, readonly More[]>> = {
  venue: [
    {
      key: "hours",
      example: [{ days: "Tu-Su", open: "10:00", close: "18:00", lastEntry: "17:30" }],
      about: "Opening hours",
    },
    {
      key: "rooms",
      example: [{ id: "room-4", label: "Room 4", floor: "0" }],
      about: "Rooms, labelled as on the wall",
    },
    {
      key: "connections",
      example: [{ from: "entrance", to: "room-4", minutes: 2, via: "level", stepFree: true }],
      about: "How long an adult walks from room to room",
    },
    { key: "access", example: { wheelchair: "fully" }, about: "Who can get in, and how" },
  ],
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
  tour: [
    {
      key: "keyQuestion",
      example: "How does a city remember?",
      about: "The one question the whole tour answers",
    },
    { key: "slotMinutes", example: 60, about: "Minutes in the galleries, walking included" },
    {
      key: "outcomes",
      example: [{ ref: "hgp6:pombal", assess: true }],
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
  ],
  visit: [
    { key: "arrive", example: "10:00", about: "When the class arrives, and has to leave (depart)" },
    { key: "school", example: "Escola Básica do Bairro", about: "The school; never names of pupils" },
    {
      key: "groups",
      example: [{ id: "A", size: 13, adults: 2 }],
      about: "How many pupils and adults are in each group",
    },
  ],
};
