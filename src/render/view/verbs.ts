/** What each type of activity asks pupils to do: one word, with its sign. */
import { profileDefaults } from "../../model/profile.ts";
import type { Activity } from "../../model/tour.ts";
import type { ActivityType, Profile } from "../../model/vocabulary.ts";

type Verb = { readonly icon: string; readonly word: string };

/** `icon` is a drawn sign of the vocabulary, `word` a label text. */
export const verbs: Readonly<Record<ActivityType, Verb>> = {
  open: { icon: "talk", word: "verbTalk" },
  "short-answer": { icon: "write", word: "verbWrite" },
  "long-answer": { icon: "write", word: "verbWrite" },
  choice: { icon: "tick", word: "verbChoose" },
  "multi-choice": { icon: "tick", word: "verbChoose" },
  "true-false-cant-tell": { icon: "tick", word: "verbDecide" },
  "tick-list": { icon: "find", word: "verbFind" },
  match: { icon: "match", word: "verbMatch" },
  sequence: { icon: "order", word: "verbOrder" },
  "label-image": { icon: "write", word: "verbLabel" },
  "fill-gaps": { icon: "write", word: "verbComplete" },
  table: { icon: "write", word: "verbWrite" },
  "count-measure": { icon: "count", word: "verbCount" },
  draw: { icon: "draw", word: "verbDraw" },
  map: { icon: "pin", word: "verbMap" },
  compare: { icon: "look", word: "verbCompare" },
  sensory: { icon: "listen", word: "verbNotice" },
  role: { icon: "people", word: "verbAct" },
  discuss: { icon: "talk", word: "verbTalk" },
  make: { icon: "draw", word: "verbMake" },
  photo: { icon: "photo", word: "verbPhoto" },
  vote: { icon: "tick", word: "verbVote" },
  reflect: { icon: "write", word: "verbThink" },
  "exit-ticket": { icon: "write", word: "verbThink" },
  vts: { icon: "look", word: "verbLook" },
  "see-think-wonder": { icon: "look", word: "verbLook" },
};

/** What a task of the pupil sheet asks: a question that is talk in the room is written or drawn where there is space. */
export function sheetVerb({ type, space }: Pick<Activity, "type" | "space">, profile: Profile): Verb {
  if (type !== "open" && (type !== "discuss" || space === null)) return verbs[type];
  const drawn = space === null ? profileDefaults[profile].lineSpacingMm === null : "widthMm" in space;
  return verbs[drawn ? "draw" : "long-answer"];
}
