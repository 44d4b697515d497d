/** What is asked for a new file of each kind: one list serves flags, help and (where there is a terminal) prompts. */
import type { forms } from "./forms.ts";

export const scaffoldKinds = ["venue", "exhibit", "outcomes", "tour", "visit"] as const;
export type ScaffoldKind = (typeof scaffoldKinds)[number];

export type Question = {
  /** Name of the flag, without dashes. */
  readonly flag: string;
  /** The place in the file the answer goes to. */
  readonly key: string;
  readonly about: string;
  /** Shown as the flag's value and in messages about a missing answer. */
  readonly example: string;
  readonly required: boolean;
  readonly form: keyof typeof forms;
};

const question = (
  flag: string,
  form: Question["form"],
  rest: Pick<Question, "about" | "example"> & Partial<Question>,
): Question => ({ flag, form, key: flag, required: false, ...rest });

const title = (example: string): Question =>
  question("title", "text", { about: "the title, in any script", example, required: true });

export const questions: Readonly<Record<ScaffoldKind, readonly Question[]>> = {
  venue: [
    title("Museu Nacional do Azulejo"),
    question("type", "text", {
      about: "museum, gallery, heritage-site, workplace, public-space …",
      example: "museum",
    }),
    question("url", "text", { about: "its web page", example: "https://example.org" }),
    question("rooms", "rooms", { about: "room labels as on the signs", example: "Room 4,Room 61" }),
  ],
  exhibit: [
    title("Corinthian helmet"),
    question("number", "text", { about: "the museum's number for it, exactly as printed", example: "EA24" }),
    question("venue", "text", { about: "id of the venue it is in", example: "mnaz" }),
    question("room", "text", { about: "id of the room it is in", example: "room-4" }),
    question("date", "text", { about: "its date, as the museum writes it", example: "c. 1700" }),
    question("minutes", "minutes", { about: "how long a class stays at it", example: "12" }),
    question("outcomes", "list", {
      about: "outcomes it can teach, as framework:outcome",
      example: "hgp6:pombal",
    }),
  ],
  outcomes: [
    title("History 6"),
    question("statements", "statements", {
      key: "outcomes",
      about: "an outcome; repeat the flag for each",
      example: "Tell why cities change",
      required: true,
    }),
    question("source", "text", {
      about: "where the official text is: a page or a citation",
      example: "https://example.org",
    }),
  ],
  tour: [
    title("Lisbon tiles"),
    question("for", "text", {
      about: "the class: a school year or ages",
      example: "6.º ano",
      required: true,
    }),
    question("venue", "text", { about: "id or name of the venue", example: "mnaz" }),
    question("minutes", "minutes", {
      key: "slotMinutes",
      about: "minutes in the galleries, walking included",
      example: "60",
    }),
    question("outcomes", "list", { about: "outcomes the tour promises", example: "hgp6:pombal" }),
    question("stops", "list", {
      about: "ids of exhibits, or titles",
      example: "panorama,hatter",
      required: true,
    }),
  ],
  visit: [
    question("tour", "text", { about: "id of the tour", example: "azulejos", required: true }),
    question("date", "date", { about: "the day, as year-month-day", example: "2027-05-12", required: true }),
    question("arrive", "time", { about: "when the class arrives", example: "10:00" }),
    question("depart", "time", { about: "when it has to leave", example: "13:00" }),
    question("groups", "groups", { about: "sizes of the groups", example: "13,13" }),
  ],
};

export const folders: Readonly<Record<ScaffoldKind, string>> = {
  venue: "venues",
  exhibit: "exhibits",
  outcomes: "outcomes",
  tour: "tours",
  visit: "visits",
};
