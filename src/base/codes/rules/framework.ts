/** Problems of frameworks of outcomes, and of what refers to them. */
import { entry } from "../entry.ts";

export type LossyFramework =
  | { readonly kind: "key"; readonly key: string }
  /** `suggestion`: the same in the letters CASE wants, null where that is not enough. */
  | { readonly kind: "uuid"; readonly uuid: string; readonly suggestion: string | null }
  | { readonly kind: "twice"; readonly uuid: string; readonly other: string }
  | { readonly kind: "relation"; readonly type: string; readonly suggestion: string | null };

export type Expired = {
  readonly what: "outcome" | "framework";
  /** `framework:outcome`, or a framework's id. */
  readonly name: string;
  readonly reason: "ended" | "deprecated" | "replaced";
  /** The last day it held, ISO 8601; null unless it ended. */
  readonly until: string | null;
  readonly successor: string | null;
  /** The outcome that is referred to, where it is a heading above that ended; else null. */
  readonly under: string | null;
  /** The day of a visit that comes after that; null where the day is today. */
  readonly visitDay: string | null;
};

export type CodePattern =
  | { readonly kind: "invalid"; readonly pattern: string }
  /** `part` is what docent does not read. */
  | { readonly kind: "unread"; readonly part: string }
  | {
      readonly kind: "mismatch";
      readonly code: string;
      readonly pattern: string;
      readonly like: string | null;
    }
  | { readonly kind: "foreign"; readonly code: string; readonly like: string; readonly others: string };

export type LocalCode =
  | { readonly kind: "unsaid"; readonly code: string; readonly count: number }
  | { readonly kind: "unsourced"; readonly missing: readonly ("source" | "version")[] };

export const frameworkCodes = {
  "framework/lossy": entry<LossyFramework>({
    severity: "error",
    title: "A framework that would lose something on its way to CASE",
    message: lossyMessage,
    why: "A CASE package has no place for it: who gets the framework from you would get less than you have.",
    fix: lossyFix,
    sample: { kind: "key", key: "x-colour" },
    example: {
      wrong:
        'uuid: 6f1c0a52-3d1e-4b7e-9a55-0d4e8f1b2c33\noutcomes:\n  - statement: Read a map\n    x-colour: "blue"\n',
      right:
        'uuid: 6f1c0a52-3d1e-4b7e-9a55-0d4e8f1b2c33\noutcomes:\n  - statement: Read a map\n    x-case: {extensions: {colour: "blue"}}\n',
    },
  }),
  "framework/expired": entry<Expired>({
    severity: "warning",
    title: "An outcome that no longer holds",
    message: expiredMessage,
    why: "The class would be taught what the curriculum no longer asks.",
    fix: expiredFix,
    sample: {
      under: null,
      what: "outcome",
      name: "hgp6:pombal",
      reason: "replaced",
      until: null,
      successor: "hgp6-2027:pombal",
      visitDay: null,
    },
    example: {
      wrong: 'outcomes: ["hgp6:pombal"]   # its framework says: replacedBy: hgp6-2027:pombal\n',
      right: 'outcomes: ["hgp6-2027:pombal"]\n',
    },
  }),
  "framework/code-pattern": entry<CodePattern>({
    severity: "warning",
    title: "A code that is not like the others",
    message: codeMessage,
    why: "A mistyped code leads teachers to another standard, or to none.",
    fix: codeFix,
    sample: {
      kind: "mismatch",
      code: "MS-PS13",
      pattern: "^(MS|HS)-(PS|LS)\\d-\\d+$",
      like: null,
    },
    example: {
      wrong:
        'codePattern: "^MS-PS[0-9]-[0-9]+$"\noutcomes:\n  - {statement: Describe a mixture, code: MS-PS13}\n',
      right:
        'codePattern: "^MS-PS[0-9]-[0-9]+$"\noutcomes:\n  - {statement: Describe a mixture, code: MS-PS1-3}\n',
    },
  }),
  "framework/local-code": entry<LocalCode>({
    severity: "info",
    title: "An official framework that does not say what is official",
    message: localMessage,
    why: "Papers quote it as the official text, and readers want to look it up.",
    fix: localFix,
    sample: { kind: "unsaid", code: "H6.1", count: 3 },
    example: {
      wrong: "official: true\noutcomes:\n  - {statement: Read a map, code: H6.1}\n",
      right:
        'official: true\nsource: https://example.org/history\nversion: "2018"\noutcomes:\n  - {statement: Read a map, code: H6.1, codeSource: official}\n',
    },
  }),
  "framework/heading-aligned": entry<{
    readonly outcome: string;
    /** The first few outcomes below it. */
    readonly below: readonly string[];
  }>({
    severity: "warning",
    title: "A heading where an outcome is wanted",
    message: ({ outcome }) => `"${outcome}" is a heading of its framework: nobody can teach it as it stands.`,
    why: "It says a whole field was taught where one thing was.",
    fix: ({ below }) =>
      below.length === 0
        ? 'Name an outcome; or take "alignable: false" away in the framework, if it is one.'
        : `Name what is meant below it: ${below.map((ref) => `"${ref}"`).join(", ")}.`,
    sample: { outcome: "hgp6:seculo-xviii", below: ["hgp6:ordens", "hgp6:pombal"] },
    example: { wrong: 'outcomes: ["hgp6:seculo-xviii"]\n', right: 'outcomes: ["hgp6:pombal"]\n' },
  }),
  "framework/level-mismatch": entry<{
    readonly outcome: string;
    /** Whom the outcome is for, and whom the tour is for: "Year 2 (ages 6 to 7)". */
    readonly outcomeLevel: string;
    readonly classLevel: string;
  }>({
    severity: "warning",
    title: "An outcome for another age",
    message: ({ outcome, outcomeLevel, classLevel }) =>
      `"${outcome}" is for ${outcomeLevel}; this tour is for ${classLevel}.`,
    why: "It asks the class for less, or for more, than its own curriculum does.",
    fix: () => 'Promise an outcome of the class\'s own year; or correct "for", or the year in the framework.',
    sample: {
      outcome: "geo2:maps",
      outcomeLevel: "Year 2 (ages 6 to 7)",
      classLevel: "Year 6 (ages 10 to 11)",
    },
    example: {
      wrong: 'for: Year 6\noutcomes: ["geo2:maps"]   # a framework for Year 2\n',
      right: 'for: Year 6\noutcomes: ["geo6:maps"]\n',
    },
  }),
};

function lossyMessage(it: LossyFramework): string {
  if (it.kind === "key") return `A CASE package has no field "${it.key}", and it is not under "x-case".`;
  if (it.kind === "uuid") return `"${it.uuid}" is no UUID as CASE wants it.`;
  if (it.kind === "twice") return `The UUID "${it.uuid}" is also that of "${it.other}".`;
  return `CASE has no relation "${it.type}".`;
}

function lossyFix(it: LossyFramework): string {
  if (it.kind === "key") return `Put "${it.key}" under "x-case", or take it out.`;
  if (it.kind === "twice")
    return "Copy it again from the package it comes from, or take it out: an export makes a new one.";
  if (it.suggestion !== null)
    return it.kind === "uuid" ? `Write "${it.suggestion}".` : `Did you mean "${it.suggestion}"?`;
  return it.kind === "uuid"
    ? "Write 32 digits and letters a–f in groups of 8-4-4-4-12, or take it out: an export makes one."
    : `Write "ext:${it.type.replaceAll(/[^a-zA-Z0-9._-]+/g, "-")}", which CASE keeps as it is.`;
}

function expiredMessage({ what, name, reason, until, successor, under, visitDay }: Expired): string {
  const above = under === null ? "" : `, the heading above "${under}",`;
  const subject = what === "framework" ? `The framework "${name}"` : `"${name}"${above}`;
  if (reason === "deprecated") return `${subject} is marked as deprecated.`;
  if (reason === "replaced") return `${subject} was replaced by "${successor ?? ""}".`;
  if (visitDay !== null)
    return `${subject}, which this tour serves, holds until ${until ?? ""}: not on ${visitDay}.`;
  return `${subject} held until ${until ?? ""}.`;
}

function expiredFix({ what, successor, under, visitDay }: Expired): string {
  if (visitDay !== null) return "Bring the tour up to date before that day, or correct the date.";
  if (successor !== null && under !== null) return `Name what stands for "${under}" below "${successor}".`;
  if (successor !== null) return `Look whether it says the same, then write "${successor}".`;
  return what === "framework"
    ? "Refer to the framework that took its place; or correct its end there, if it still holds."
    : 'Name the outcome that took its place; or correct "validTo" in its framework, if it still holds.';
}

function codeMessage(it: CodePattern): string {
  if (it.kind === "invalid") return `"${it.pattern}" is no regular expression.`;
  if (it.kind === "unread")
    return `docent does not read "${it.part}" in a code pattern, so it checks no code.`;
  if (it.kind === "foreign")
    return `The code "${it.code}" looks like one of ${it.like}; the others are codes of ${it.others}.`;
  const like = it.like === null ? "" : `; it looks like one of ${it.like}`;
  return `The code "${it.code}" does not match "${it.pattern}"${like}.`;
}

function codeFix(it: CodePattern): string {
  if (it.kind === "invalid")
    return 'Correct it, for example "^[A-Z]{2}-[0-9]+$", or take it out; put a backslash before a sign that is meant as it stands.';
  if (it.kind === "unread")
    return "Write it with signs, [lists], (groups), | and counts like +, * and {2} only.";
  return "Compare it with the official text; move it to the framework it belongs to, if it is another's.";
}

function localMessage(it: LocalCode): string {
  if (it.kind === "unsourced")
    return `This official framework does not say its ${it.missing.join(" and its ")}.`;
  return it.count === 1
    ? `The code "${it.code}" of this official framework does not say whose it is: papers do not print it as official.`
    : `${it.count} codes of this official framework, "${it.code}" the first of them, do not say whose they are: papers do not print them as official.`;
}

function localFix(it: LocalCode): string {
  if (it.kind === "unsourced")
    return `Add ${it.missing.map((key) => `"${key}:"`).join(" and ")} to it: where the text is to be found, and which edition it is.`;
  return 'Write "codeSource: official" beside the code, or "codeSource: local" if you made it up.';
}
