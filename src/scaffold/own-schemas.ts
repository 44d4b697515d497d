/** The schemas with what a project has as choices: editors then offer its ids, with their titles, offline. */
import type { Output } from "../base/output.ts";
import type { Project } from "../model/project.ts";
import { resolveText, type Text } from "../model/text.ts";

type Schema = { readonly $defs?: Readonly<Record<string, object>>; readonly properties?: object };

/** What may be typed, and what people call it. */
type Choice = readonly [id: string, title: string];

/** Where a project keeps its schemas: the first line of its files names them. */
export const schemaFolder = ".docent/schemas";

/** `schemas` are docent's own, as JSON; for `folder` they get the ids that `project` has. */
export function schemasIn(folder: string, schemas: readonly Output[], project: Project): readonly Output[] {
  const choices = choicesIn(project);
  return schemas.map(({ path, content }) => ({
    path: folder === "" ? path : `${folder}/${path}`,
    content: `${JSON.stringify(withChoices(schemaOf(content), choices), null, 2)}\n`,
  }));
}

function schemaOf(content: Output["content"]): Schema {
  return JSON.parse(typeof content === "string" ? content : new TextDecoder().decode(content)) as Schema;
}

function withChoices(schema: Schema, choices: Readonly<Record<string, readonly Choice[]>>): Schema {
  const shapes = Object.entries(schema.$defs ?? {}).map(([name, shape]) => {
    const known = choices[name] ?? [];
    return [name, known.length === 0 ? shape : { ...shape, ...enumOf(known) }] as const;
  });
  return { ...schema, $defs: Object.fromEntries(shapes) };
}

/** Both spellings of what stands beside a choice are asked for by editors. */
function enumOf(choices: readonly Choice[]): object {
  return {
    enum: choices.map(([id]) => id),
    enumDescriptions: choices.map(([, title]) => title),
    markdownEnumDescriptions: choices.map(([, title]) => title),
  };
}

/** By the name of the shape that stands for an id. */
function choicesIn(project: Project): Readonly<Record<string, readonly Choice[]>> {
  const inFirst = (text: Text): string =>
    resolveText(text, project.languages[0] ?? "en", project.languages).text;
  const titled = (things: ReadonlyMap<string, { readonly title: Text }>): readonly Choice[] =>
    [...things].map(([id, { title }]) => [id, inFirst(title)]);
  return {
    exhibitRef: titled(project.exhibits),
    venueRef: titled(project.venues),
    tourRef: titled(project.tours),
    roomRef: roomsOf(project, inFirst),
    outcomeRef: [...project.outcomes].map(([ref, { short, statement }]) => [
      ref,
      inFirst(short ?? statement),
    ]),
  };
}

/** A room by its id where only one venue has it, and always by `venue/room`. */
function roomsOf({ venues }: Project, inFirst: (text: Text) => string): readonly Choice[] {
  const rooms = [...venues.values()].flatMap((venue) => venue.rooms);
  const named = (id: string): number => rooms.filter((room) => room.id === id).length;
  return rooms.flatMap((room): readonly Choice[] => {
    const title = room.title === null ? room.label : `${room.label}: ${inFirst(room.title)}`;
    const whole: Choice = [`${room.venue}/${room.id}`, title];
    return named(room.id) === 1 ? [[room.id, title], whole] : [whole];
  });
}
