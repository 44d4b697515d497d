/** Problems of a file's text: what stops it from being read as YAML, or makes YAML read something else than was meant. */
import { entry } from "./entry.ts";
import { aliasFix, aliasMessage, type AliasFault } from "./yaml-alias.ts";
import { isMendable, syntaxFix, syntaxMessage, type SyntaxCause } from "./yaml-syntax.ts";

export const yamlCodes = {
  "yaml/syntax": entry<SyntaxCause>({
    severity: "error",
    title: "A file is not written as YAML",
    message: syntaxMessage,
    why: "The rest of the file cannot be read until this is mended.",
    fix: syntaxFix,
    fixable: isMendable,
    sample: { cause: "colon", before: "Stop 3", fixed: 'title: "Stop 3: the tiles"' },
    example: { wrong: "title: Stop 3: the tiles", right: 'title: "Stop 3: the tiles"' },
  }),
  "yaml/duplicate-key": entry<{ key: string; firstLine: number }>({
    severity: "error",
    title: "The same key stands twice",
    message: ({ key, firstLine }) => `"${key}" is here twice: line ${firstLine} has it too.`,
    why: "Only one of the two can count, and nobody can say which.",
    fix: ({ firstLine }) => `Keep one of the two, here or in line ${firstLine}, and delete the other.`,
    sample: { key: "minutes", firstLine: 2 },
    example: { wrong: "title: Panorama\nminutes: 10\nminutes: 15", right: "title: Panorama\nminutes: 15" },
  }),
  "yaml/tab": entry<{
    line: number;
    leading: boolean;
    /** Its line can only begin at the left edge. */
    needless: boolean;
  }>({
    severity: "error",
    title: "A Tab stands where YAML needs spaces",
    message: ({ line, leading }) =>
      leading ? `Line ${line} starts with a Tab.` : `Line ${line} has a Tab where YAML needs spaces.`,
    why: "YAML shows by spaces what belongs to what, and a Tab has no fixed width.",
    fix: ({ needless }) =>
      needless ? "Delete the Tab: this line begins at the left edge." : "Replace the Tab with two spaces.",
    fixable: () => true,
    sample: { line: 5, leading: true, needless: false },
    example: { wrong: "stops:\n\t- panorama", right: "stops:\n  - panorama" },
  }),
  "yaml/odd-space": entry<{ line: number; what: string }>({
    severity: "error",
    title: "A space that is not a plain space",
    message: ({ line, what }) =>
      `Line ${line} has ${what} next to a key; it looks like nothing but is a letter to YAML.`,
    why: "The key is not recognised, and what it holds would be lost.",
    fix: () => "Delete it and type plain spaces; it often comes along when text is pasted from a web page.",
    fixable: () => true,
    sample: { line: 2, what: "a no-break space" },
    example: { wrong: "title:\n\u00a0\u00a0en: Panorama", right: "title:\n  en: Panorama" },
  }),
  "yaml/cut-text": entry<{ kept: string; lost: string; fixed: string | null }>({
    severity: "warning",
    title: "YAML cuts a text",
    message: ({ kept, lost }) => `The text ends at "${kept}": "${lost}" is taken for a comment.`,
    why: "The cut words are missing from every paper.",
    fix: ({ fixed }) =>
      `Put quotes around ${fixed === null ? "the whole text" : `it: ${fixed}`}; or, if it is a comment, a space after the #.`,
    sample: { kept: "23 m", lost: "#1 in Lisbon", fixed: 'fact: "23 m #1 in Lisbon"' },
    example: { wrong: "fact: 23 m #1 in Lisbon", right: 'fact: "23 m #1 in Lisbon"' },
  }),
  "yaml/lost-text": entry<{ key: string; lost: string; fixed: string }>({
    severity: "error",
    title: "YAML takes a whole text for a comment",
    message: ({ key, lost }) =>
      `"${key}" has no text: "${lost}" is taken for a comment, because it starts with #.`,
    why: "The text is missing from every paper.",
    fix: ({ fixed }) => `Put quotes around it: ${fixed}; or, if it is a comment, a space after the #.`,
    fixable: ({ lost }) => isColour(lost),
    sample: { key: "accent", lost: "#c0392b", fixed: 'accent: "#c0392b"' },
    example: { wrong: "accent: #c0392b", right: 'accent: "#c0392b"' },
  }),
  "yaml/split-number": entry<{ typed: string }>({
    severity: "warning",
    title: "A comma splits a number in a list",
    message: ({ typed }) => `"${typed}" is read as two items of the list, because of its comma.`,
    why: "Two wrong entries stand where one was meant.",
    fix: ({ typed }) => `Put quotes around it: "${typed}"; or, if there are two, a space after the comma.`,
    sample: { typed: "1831,1101.78" },
    example: { wrong: "numbers: [EA24, 1831,1101.78]", right: 'numbers: [EA24, "1831,1101.78"]' },
  }),
  "yaml/joined-lines": entry<{ line: number; textLine: number }>({
    severity: "error",
    title: "A list item is taken for text",
    message: ({ line, textLine }) =>
      `Line ${line} looks like a list item, but is read as more of the text of line ${textLine}.`,
    why: "Two things would be printed as one.",
    fix: ({ line, textLine }) =>
      `Begin line ${line} in the same column as line ${textLine}; if it is text, put quotes around all of it.`,
    sample: { line: 3, textLine: 2 },
    example: { wrong: "stops:\n  - panorama\n   - chapel", right: "stops:\n  - panorama\n  - chapel" },
  }),
  "yaml/too-deep": entry<{ limit: number }>({
    severity: "error",
    title: "A file is nested too deeply",
    message: ({ limit }) => `Here the lists and maps stand more than ${limit} deep inside one another.`,
    why: "No file of a tour is that deep; a file made to break programs is.",
    fix: () => "Remove the brackets or spaces that are too many.",
    sample: { limit: 64 },
    example: { wrong: "stops: [[[[[[… 65 brackets …]]]]]]", right: "stops: [panorama]" },
  }),
  "yaml/too-big": entry<{ megabytes: string; limit: number }>({
    severity: "error",
    title: "A file is too big",
    message: ({ megabytes, limit }) => `The file has ${megabytes} MB; a YAML file may have ${limit} MB.`,
    why: "A file of that size is hardly one that somebody wrote.",
    fix: () => "Move it out of the project, or split it into several files.",
    sample: { megabytes: "27.2", limit: 25 },
    example: { wrong: "a file of 27.2 MB", right: "two files of 13.6 MB" },
  }),
  "yaml/too-many": entry<{ limit: number }>({
    severity: "error",
    title: "A file has too many parts",
    message: ({ limit }) =>
      `The file has more than ${limit} parts: keys, texts, marks, comments and line ends.`,
    why: "Reading it would take all of the computer's memory.",
    fix: () => "Split it into several files, or move it out of the project.",
    sample: { limit: 5_000_000 },
    example: {
      wrong: "an export of a million records",
      right: "a file for each room, or one for each exhibit",
    },
  }),
  "yaml/long-line": entry<{ line: number; characters: number; limit: number }>({
    severity: "error",
    title: "A line is too long",
    message: ({ line, characters, limit }) =>
      `Line ${line} has ${characters} characters; a line may have ${limit}.`,
    why: "No text for a paper is that long; a file made to break programs, or a picture pasted as text, is.",
    fix: () => "Break the line, or move what is no text into a file of its own.",
    sample: { line: 3, characters: 250_000, limit: 100_000 },
    example: {
      wrong: "picture: data:image/png;base64,iVBOR…",
      right: "images:\n  - file: images/panorama.png",
    },
  }),
  "yaml/outside": entry<Record<string, never>>({
    severity: "error",
    title: "A file is a link that leads out of the project",
    message: () => "This file is a link to a file outside the project.",
    why: "It would be missing from every copy of the project, and could show what is private.",
    fix: () => "Put a copy of the file here in place of the link.",
    sample: {},
    example: { wrong: "exhibits/panorama.yaml -> ../../desk/panorama.yaml", right: "exhibits/panorama.yaml" },
  }),
  "yaml/ambiguous": entry<AmbiguousScalar & { readonly typed: string }>({
    severity: "warning",
    title: "Not every program reads this value in the same way",
    message: ({ typed, here, elsewhere }) =>
      `"${typed}" is ${hereWords[here]} here, but ${elsewhereWords[elsewhere]} to programs that read the older YAML 1.1.`,
    why: "Web sites and scripts in Python or Ruby that use the same files would show something else.",
    fix: ({ typed, plain }) =>
      plain === null
        ? `If it is text, put quotes around it: "${typed}"`
        : `If it is text, put quotes around it: "${typed}"; if it is a number, write ${plain}.`,
    fixable: ({ here }) => here === "text",
    sample: { typed: "10:30", here: "text", elsewhere: "sixties", plain: null },
    example: { wrong: "from: 10:30", right: 'from: "10:30"' },
  }),
  "yaml/more-problems": entry<{ more: number }>({
    severity: "info",
    title: "More problems than are listed",
    message: ({ more }) =>
      more === 1
        ? "This file has 1 more problem, which is not listed."
        : `This file has ${more} more problems, which are not listed.`,
    why: "So many problems often have one cause, and nobody reads a longer list.",
    fix: () => "Mend what is listed, and check again.",
    sample: { more: 4000 },
    example: {
      wrong: "a file with 5000 problems",
      right: "a file with 1000 problems, each of which is listed",
    },
  }),
  "yaml/encoding": entry<EncodingFault>({
    severity: "error",
    title: "A file is not UTF-8 text",
    message: encodingMessage,
    why: "Its letters would come out wrong on paper.",
    fix: encodingFix,
    sample: { fault: "utf-16" },
    example: { wrong: "a file saved as “Unicode” or “UTF-16”", right: "the same file saved as UTF-8" },
  }),
  "yaml/alias": entry<AliasFault>({
    severity: "error",
    title: "A reference inside the file leads nowhere",
    message: aliasMessage,
    why: "What should stand here is not known.",
    fix: aliasFix,
    fixable: (it) => it.fault === "unknown" && it.fixed !== null && it.closest === null,
    sample: { fault: "unknown", name: "intro", fixed: 'title: "*intro"', closest: null },
    example: { wrong: "title: *Star* of the show", right: 'title: "*Star* of the show"' },
  }),
  "yaml/tag": entry<{ tag: string; fixed: string }>({
    severity: "error",
    title: "A YAML tag is used",
    message: ({ tag }) => `"${tag}" would be a YAML tag, because it starts with !; tags are not used here.`,
    why: "A tag can change what a value is, so its text cannot be relied on.",
    fix: ({ fixed }) => `If it is text, put quotes around it: ${fixed}; if not, delete the tag.`,
    sample: { tag: "!important", fixed: 'note: "!important bring coats"' },
    example: { wrong: "note: !important bring coats", right: 'note: "!important bring coats"' },
  }),
  "yaml/directive": entry<{ directive: string }>({
    severity: "error",
    title: "A YAML directive is used",
    message: ({ directive }) => `The line "${directive}" gives YAML an order; that is not used here.`,
    why: "It can change what the words of the file mean: under YAML 1.1 the language `no` is the value false.",
    fix: () => "Delete the line.",
    sample: { directive: "%YAML 1.1" },
    example: { wrong: "%YAML 1.1\n---\ntitle: Panorama", right: "title: Panorama" },
  }),
  "yaml/documents": entry<Record<string, never>>({
    severity: "error",
    title: "Two documents in one file",
    message: () => 'A line "---" begins a second document here; a file holds one.',
    why: "Only one of them could be read.",
    fix: () => 'Move what follows into a file of its own, or delete the line "---".',
    sample: {},
    example: { wrong: "title: Panorama\n---\nminutes: 10", right: "title: Panorama\nminutes: 10" },
  }),
  "yaml/reserved-key": entry<{ key: string }>({
    severity: "error",
    title: "A key that cannot be used",
    message: ({ key }) => `"${key}" cannot be a key.`,
    why: "Programs give this word a meaning of their own.",
    fix: () => "Choose another word.",
    sample: { key: "__proto__" },
    example: { wrong: "__proto__: x", right: "x-proto: x" },
  }),
};

/** `#c0392b` is no comment. */
function isColour(lost: string): boolean {
  return /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(lost);
}

/** What a value without quotes is to us, and to readers of YAML 1.1. */
export type AmbiguousScalar = {
  readonly here: "text" | "number";
  /** `sixties`: hours and minutes taken for a number to the base of 60; `eights`: digits to the base of 8. */
  readonly elsewhere: "true" | "false" | "number" | "sixties" | "eights" | "text";
  /** The same number in digits that everybody reads alike; null where it is none here. */
  readonly plain: string | null;
};

const hereWords: Readonly<Record<AmbiguousScalar["here"], string>> = { text: "text", number: "a number" };

const elsewhereWords: Readonly<Record<AmbiguousScalar["elsewhere"], string>> = {
  true: "the value true",
  false: "the value false",
  number: "a number",
  sixties: "a number (counted in sixties)",
  eights: "another number (counted in eights)",
  text: "text",
};

/** What is wrong with a file's bytes. */
export type EncodingFault =
  | { readonly fault: "utf-16" }
  | { readonly fault: "not-utf-8" }
  | { readonly fault: "control"; readonly name: string }
  | { readonly fault: "lone-cr" };

function encodingMessage(it: EncodingFault): string {
  switch (it.fault) {
    case "utf-16":
      return "The file is saved as UTF-16, which Windows calls “Unicode”.";
    case "not-utf-8":
      return "The letter at this place is not UTF-8: the file is saved in an older encoding.";
    case "control":
      return `An invisible control character (${it.name}) stands here.`;
    case "lone-cr":
      return "The line ends as on very old Macs, so the whole file looks like one line.";
  }
}

function encodingFix(it: EncodingFault): string {
  switch (it.fault) {
    case "utf-16":
    case "not-utf-8":
      return "Save the file as UTF-8: in Windows Notepad choose File, Save as, Encoding: UTF-8.";
    case "control":
      return "Delete it: put the cursor behind it and press Backspace once.";
    case "lone-cr":
      return "Save the file with line ends of Windows (CRLF) or Unix (LF); editors show this at the bottom of the window.";
  }
}
