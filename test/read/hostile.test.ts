/** Files made to break programs, and damaged ones, through the door that people use: one clear problem each. */
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { captureHost } from "../support/host.ts";
import { memoryFiles } from "../support/memory-files.ts";

type Said = { readonly code: number; readonly out: string; readonly err: string };

async function validate(files: Readonly<Record<string, string | Uint8Array>>): Promise<Said> {
  const memory = memoryFiles(files);
  const { host, out, err } = captureHost({ cwd: memory.root, world: { files: memory.files } });
  return { code: await run(["validate", "--format", "compact"], host), out: out(), err: err() };
}

const project = { "docent.yaml": "title: P\n" };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((it) => (typeof it === "string" ? [...utf8(it)] : it)));

const m = "title: M\n";

/** What stands in `venues/m.yaml`, and what is said of it. */
const texts: readonly (readonly [name: string, text: string | Uint8Array, said: string])[] = [
  ["nothing", "", "1:1: error schema/type This file is empty."],
  [
    "billion laughs",
    `x-a0: &a0 [l, l]\n${laughs(40)}`,
    '12:14: error yaml/alias Repeating with "*" makes this file grow by more than 10000 values.',
  ],
  [
    "aliases by the square",
    `x-a: &a [${"l, ".repeat(200)}]\nx-b: [${"*a, ".repeat(200)}]\n`,
    '2:203: error yaml/alias Repeating with "*" makes this file grow by more than 10000 values.',
  ],
  [
    "an alias in itself",
    "x-a: &a [*a]\n",
    '1:10: error yaml/alias "*a" stands inside the very thing that it repeats.',
  ],
  [
    "merges in a heap",
    `x-a: &a {b: c}\nx-m:\n${"  <<: *a\n".repeat(20_000)}`,
    '5003:7: error yaml/alias Repeating with "*" makes this file grow by more than 10000 values.',
  ],
  [
    "brackets",
    "[".repeat(90_000),
    "1:65: error yaml/too-deep Here the lists and maps stand more than 64 deep inside one another.",
  ],
  [
    "braces",
    `${m}x-a: ${"{a: ".repeat(2000)}`,
    "2:258: error yaml/too-deep Here the lists and maps stand more than 64 deep inside one another.",
  ],
  [
    "dashes",
    `${m}x-a:\n  ${"- ".repeat(2000)}\n`,
    "3:129: error yaml/too-deep Here the lists and maps stand more than 64 deep inside one another.",
  ],
  [
    "question marks",
    "? ".repeat(2000),
    "1:129: error yaml/too-deep Here the lists and maps stand more than 64 deep inside one another.",
  ],
  [
    "steps",
    Array.from({ length: 500 }, (_, at) => `${" ".repeat(at)}a:\n`).join(""),
    "65:66: error yaml/too-deep Here the lists and maps stand more than 64 deep inside one another.",
  ],
  [
    "a long line",
    `${m}x-a: ${"x".repeat(10_000_000)}\n`,
    "2:1: error yaml/long-line Line 2 has 10000005 characters; a line may have 100000.",
  ],
  [
    "a long key",
    `${m}${"k".repeat(10_000_000)}: x\n`,
    "2:1: error yaml/long-line Line 2 has 10000003 characters; a line may have 100000.",
  ],
  [
    "a wide key",
    `${m}${"k".repeat(90_000)}: x\n`,
    `2:1: error schema/unknown-key "${"k".repeat(250)} … ${"k".repeat(40)}" is not a key of this venue.`,
  ],
  [
    "six million lines",
    `${m}\t${"\n".repeat(6_000_000)}`,
    "1:1: error yaml/too-many The file has more than 5000000 parts: keys, texts, marks, comments and line ends.",
  ],
  [
    "26 MB",
    utf8(`${m}${"# padding\n".repeat(2_600_000)}`),
    "1:1: error yaml/too-big The file has 26.1 MB; a YAML file may have 25 MB.",
  ],
  [
    "__proto__",
    "title: M\n__proto__: {polluted: true}\n",
    '2:1: error yaml/reserved-key "__proto__" cannot be a key.',
  ],
  [
    "__proto__ in a merge",
    `${m}x-a: &a {__proto__: {polluted: true}}\nx-b:\n  <<: *a\n`,
    '2:10: error yaml/reserved-key "__proto__" cannot be a key.',
  ],
  [
    "constructor",
    "title: M\nconstructor: x\n",
    '2:1: error schema/unknown-key "constructor" is not a key of this venue.',
  ],
  [
    "toString",
    "title: {toString: M}\n",
    '1:9: error schema/format "toString" in "title" is not a language tag.',
  ],
  [
    "a key twice",
    "title: M\ntitle: O\n",
    '2:1: error yaml/duplicate-key "title" is here twice: line 1 has it too.',
  ],
  [
    "a tag",
    "title: !!js/function M\n",
    '1:8: error yaml/tag "!!js/function" would be a YAML tag, because it starts with !; tags are not used here.',
  ],
  [
    "a binary",
    "title: !!binary aGk=\n",
    '1:8: error yaml/tag "!!binary" would be a YAML tag, because it starts with !; tags are not used here.',
  ],
  [
    "a directive",
    "%YAML 1.1\n---\ntitle: M\n",
    '1:1: error yaml/directive The line "%YAML 1.1" gives YAML an order; that is not used here.',
  ],
  [
    "two documents",
    "title: M\n---\ntitle: N\n",
    '2:1: error yaml/documents A line "---" begins a second document here; a file holds one.',
  ],
  [
    "UTF-16",
    bytes(
      [0xff, 0xfe],
      Array.from(m).flatMap((it) => [it.charCodeAt(0), 0]),
    ),
    "1:1: error yaml/encoding The file is saved as UTF-16, which Windows calls “Unicode”.",
  ],
  [
    "UTF-16 without a mark",
    bytes(Array.from(m).flatMap((it) => [0, it.charCodeAt(0)])),
    "1:1: error yaml/encoding The file is saved as UTF-16, which Windows calls “Unicode”.",
  ],
  ["NUL", "title: M\0\n", "1:9: error yaml/encoding An invisible control character (U+0000) stands here."],
  [
    "a terminal's escape",
    "title: M\x1b[2J\n",
    "1:9: error yaml/encoding An invisible control character (U+001B) stands here.",
  ],
  [
    "no UTF-8",
    bytes("title: ", [0xc3, 0x28], "\n"),
    "1:8: error yaml/encoding The letter at this place is not UTF-8: the file is saved in an older encoding.",
  ],
  [
    "half a letter",
    bytes("title: M", [0xf0, 0x9f]),
    "1:9: error yaml/encoding The letter at this place is not UTF-8: the file is saved in an older encoding.",
  ],
  ["half an emoji, written out", 'title: "\\ud83e"\n', ""],
  [
    "old Mac lines",
    "title: M\rfor: x\r",
    "1:9: error yaml/encoding The line ends as on very old Macs, so the whole file looks like one line.",
  ],
  [
    "no-break spaces",
    "title:\n\u00a0\u00a0en: M\n",
    "2:1: error yaml/odd-space Line 2 has a no-break space next to a key; it looks like nothing but is a letter to YAML.",
  ],
  [
    "curly quotes",
    "title: “M: the museum”\n",
    '1:8: error yaml/syntax The colon after "“M" makes YAML take this text for one more key.',
  ],
  [
    "a number too long",
    "title: 12345678901234567890\n",
    '1:8: error schema/number-not-text "title" must be text, but 12345678901234567890 is read as a number.',
  ],
  [
    "a picture, not YAML",
    bytes([0x89], "PNG\r\n", [0x1a, 0x0a, 0, 0, 0]),
    "1:1: error yaml/encoding The letter at this place is not UTF-8: the file is saved in an older encoding.",
  ],
  ["JSON", '{"title": "M", "x-a": [1, {"b": null}]}\n', ""],
  ["depth in a note of one's own", `${m}x-a: ${"[".repeat(60)}${"]".repeat(60)}\n`, ""],
];

function laughs(count: number): string {
  return Array.from({ length: count }, (_, at) => `x-a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join("");
}

describe("a venue with", () => {
  test.each(texts)("%s", async (_, text, said) => {
    const { code, out, err } = await validate({ ...project, "venues/m.yaml": text });
    expect(err).toBe("");
    expect(out.replaceAll("venues/m.yaml:", "").trim()).toBe(said);
    expect(code).toBe(said === "" ? 0 : 1);
  });

  test("nothing of it reaches other objects", () => {
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });
});
