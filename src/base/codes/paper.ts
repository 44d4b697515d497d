/** Problems of making papers: templates, translations and what a paper cannot show. */
import { entry } from "./entry.ts";

/** What a template can name: its help differs. */
export type Named = "name" | "partial" | "helper" | "word" | "slot";

export type UnknownName = {
  readonly what: Named;
  readonly name: string;
  readonly closest: string | null;
  /** What could stand there instead, in order. */
  readonly known: readonly string[];
};

export type WrongKind = {
  readonly name: string;
  readonly is: string;
  readonly wanted: string;
};

export const paperCodes = {
  "template/unknown-name": entry<UnknownName>({
    severity: "error",
    title: "A template names something its paper does not have",
    message: unknownMessage,
    why: "The paper would have a hole where words should stand.",
    fix: unknownFix,
    example: { wrong: "<h1>{{tour.titel}}</h1>\n", right: "<h1>{{tour.title}}</h1>\n" },
  }),
  "template/syntax": entry<{ readonly detail: string }>({
    severity: "error",
    title: "A template cannot be read",
    message: ({ detail }) => `This template cannot be read: ${detail}`,
    why: "No paper can be made from it.",
    fix: () =>
      "Mend the template here: every {{ needs its }}, and every {{#if}} or {{#each}} its {{/if}} or {{/each}}.",
    example: { wrong: "{{#if stops}}<p>Stops</p>\n", right: "{{#if stops}}<p>Stops</p>{{/if}}\n" },
  }),
  "template/wrong-kind": entry<WrongKind>({
    severity: "error",
    title: "A template uses a value as something it is not",
    message: ({ name, is, wanted }) => `"${name}" is ${is}, but ${wanted} is wanted here.`,
    why: "The paper would show nothing, or nonsense.",
    fix: wrongKindFix,
    example: { wrong: "<p>{{stops}}</p>\n", right: "{{#each stops}}<p>{{title}}</p>{{/each}}\n" },
  }),
  "template/not-allowed": entry<{ readonly what: string; readonly instead: string }>({
    severity: "error",
    title: "A template uses a way of writing that papers do not allow",
    message: ({ what }) => `A template may not use ${what}.`,
    why: "It could not be checked, and a wrong paper could go unnoticed.",
    fix: ({ instead }) => instead,
    example: { wrong: "<h1>{{{title}}}</h1>\n", right: "<h1>{{title}}</h1>\n" },
  }),
  "template/vocabulary": entry<{
    readonly thing: string;
    readonly on: string | null;
    readonly closest: string | null;
  }>({
    severity: "warning",
    title: "A template uses HTML that papers do not have",
    message: ({ thing, on }) => `Papers have no ${thing}${on === null ? "" : ` on "${on}"`}.`,
    why: "The writers do not know what it means: it may be missing in the PDF.",
    fix: ({ closest }) =>
      closest === null
        ? "Use one of those in docs/vocabulary.md."
        : `Did you mean "${closest}"? docs/vocabulary.md lists them all.`,
    example: { wrong: '<article class="stopp">…</article>\n', right: '<article class="stop">…</article>\n' },
  }),
  "template/words": entry<{ readonly name: string }>({
    severity: "error",
    title: "A file of label texts cannot be read",
    message: ({ name }) => `The label texts in "${name}" are no JSON map of names to texts.`,
    why: "Papers in that language would have no labels.",
    fix: () => 'Write one line a label: "minutes": "Minutes"; plural forms as {"one": "…", "other": "…"}.',
    example: { wrong: '{ "minutes": 5 }\n', right: '{ "minutes": "Minutes" }\n' },
  }),
  "theme/unknown": entry<{
    readonly name: string;
    readonly closest: string | null;
    readonly known: readonly string[];
  }>({
    severity: "error",
    title: "A theme that is not there",
    message: ({ name }) => `There is no theme "${name}".`,
    why: "Papers would not look as you want.",
    fix: ({ closest, known }) =>
      closest === null ? `Use one of these: ${known.join(", ")}.` : `Did you mean "${closest}"?`,
    example: { wrong: "theme: galery\n", right: "theme: gallery\n" },
  }),
  "theme/unknown-token": entry<{
    readonly name: string;
    readonly closest: string | null;
    readonly known: readonly string[];
  }>({
    severity: "error",
    title: "A theme sets something that themes do not have",
    message: ({ name }) => `Themes have no "${name}".`,
    why: "It would change nothing.",
    fix: ({ closest, known }) =>
      closest === null ? `Use one of these: ${known.join(", ")}.` : `Did you mean "${closest}"?`,
    example: { wrong: "colors:\n  accent: '#0b5c6b'\n", right: "colours:\n  accent: '#0b5c6b'\n" },
  }),
  "theme/value": entry<{ readonly name: string; readonly wanted: string }>({
    severity: "error",
    title: "A theme sets a value that does not fit",
    message: ({ name }) => `"${name}" has a value that does not fit.`,
    why: "Papers could become unreadable.",
    fix: ({ wanted }) => `Write ${wanted}.`,
    example: { wrong: "basePt: 6\n", right: "basePt: 12\n" },
  }),
  "pdf/refused": entry<{ readonly paper: string; readonly language: string; readonly message: string }>({
    severity: "error",
    title: "A paper cannot be made as a PDF",
    message: ({ paper, language, message }) => `The PDF of ${paper} (${language}) cannot be made: ${message}`,
    why: "A PDF that some people cannot read is not written.",
    fix: () => "Mend this text; or make only HTML with --to html.",
    example: { wrong: "title: 𓀀\n", right: "title: Hieroglyphs\n" },
  }),
  "pdf/missing-character": entry<{ readonly character: string; readonly codePoint: string }>({
    severity: "error",
    title: "A character that no font of the papers has",
    message: ({ character, codePoint }) =>
      `"${character}" (${codePoint}) cannot be printed: no font of the papers has it.`,
    why: "A box or a gap would stand in its place.",
    fix: ({ character }) => `Take "${character}" out, or say it in words.`,
    sample: { character: "🐙", codePoint: "U+1F419" },
    example: { wrong: "title: The octopus 🐙\n", right: "title: The octopus\n" },
  }),
  "tour/no-stops": entry<{ readonly tour: string }>({
    severity: "error",
    title: "A tour without stops of its own",
    message: ({ tour }) =>
      `The tour "${tour}" leaves its stops to be chosen (stops: auto), so there is nothing to print yet.`,
    why: "Its papers would be empty.",
    fix: ({ tour }) => `Let docent choose them:  docent plan ${tour} --write`,
    sample: { tour: "lisbon" },
    example: { wrong: "title: Lisbon\nstops: auto\n", right: "title: Lisbon\nstops: [panorama, hatter]\n" },
  }),
  "visit/no-timetable": entry<{
    readonly visit: string;
    /** The rules cannot hold together; nothing was found in the time; not all groups have their slots. */
    readonly reason: "clash" | "not-found" | "unfinished";
  }>({
    severity: "error",
    title: "A visit without a timetable",
    message: ({ visit, reason }) =>
      ({
        clash: `There is no timetable for the visit "${visit}": its rules cannot all be kept.`,
        "not-found": `No timetable was found for the visit "${visit}".`,
        unfinished: `The timetable in the visit "${visit}" is not that of all its groups.`,
      })[reason],
    why: "Its papers would send groups to places where they cannot be.",
    fix: ({ visit, reason }) =>
      reason === "clash"
        ? `See what clashes, and change one of it:  docent timetable ${visit}`
        : `Search longer, and keep what is found:  docent timetable ${visit} --time-limit 60 --write`,
    sample: { visit: "year4-march", reason: "clash" },
    example: {
      wrong: 'arrive: "10:00"\ndepart: "10:30"\ntour: two-hours\n',
      right: 'arrive: "10:00"\ndepart: "12:30"\ntour: two-hours\n',
    },
  }),
  "image/unreadable": entry<{ readonly file: string }>({
    severity: "error",
    title: "A picture that cannot be printed",
    message: ({ file }) => `"${file}" is not a picture that papers can show.`,
    why: "The paper would have an empty frame.",
    fix: () => "Save it as JPEG, PNG or SVG.",
    example: { wrong: "file: images/panorama.webp\n", right: "file: images/panorama.jpg\n" },
  }),
  "language/twice": entry<{ readonly language: string; readonly other: string }>({
    severity: "error",
    title: "A language that is there twice",
    message: ({ language, other }) => `"${language}" and "${other}" are one language.`,
    why: "Their papers would have the same file names on many computers.",
    fix: ({ language }) => `Take out "${language}".`,
    example: { wrong: "languages: [pt-BR, pt-br]\n", right: "languages: [pt-BR]\n" },
  }),
  "language/no-labels": entry<{ readonly language: string; readonly missing: number }>({
    severity: "warning",
    title: "There are no label texts in one of the languages",
    message: ({ language, missing }) =>
      `${missing} of docent's own words ("Minutes", "Stop" …) are not there in "${language}"; papers show them in English.`,
    why: "The paper would be in two languages.",
    fix: ({ language }) =>
      `Put them into templates/words/${language}.json of the project; copy the list from the English ones.`,
    example: { wrong: "languages: [pt, xx]\n", right: "languages: [pt, en]\n" },
  }),
};

function unknownMessage({ what, name }: UnknownName): string {
  switch (what) {
    case "name":
      return `This template names "${name}", which is not there.`;
    case "partial":
      return `There is no partial "${name}".`;
    case "helper":
      return `There is no helper "${name}".`;
    case "word":
      return `There is no label text "${name}".`;
    case "slot":
      return `This label text needs "${name}", and it is not given.`;
  }
}

function unknownFix({ what, name, closest, known }: UnknownName): string {
  if (closest !== null) return `Did you mean "${closest}"?`;
  if (what === "slot") return `Give it by name: {{w "…" ${name}=…}}.`;
  if (known.length === 0) return "Take it out: nothing can be named here.";
  if (what === "word") return "Use a label text that templates/words/en.json lists, or add it there.";
  return known.length > 12
    ? "Use a name that docs/views.md lists."
    : `Use one of these: ${known.join(", ")}.`;
}

function wrongKindFix({ name, is, wanted }: WrongKind): string {
  if (is === "a list") return `Go through it: {{#each ${name}}} … {{/each}}.`;
  if (is === "a group of values" && wanted === "a list") return `Use {{#with ${name}}} … {{/with}}.`;
  if (is === "a group of values") return `Name one of its values: {{${name}.…}}; docs/views.md lists them.`;
  if (is === "yes or no") return `Ask for it: {{#if ${name}}} … {{/if}}.`;
  return "Name a value of the right kind; docs/views.md lists them.";
}
