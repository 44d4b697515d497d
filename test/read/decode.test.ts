import { describe, expect, test } from "vitest";
import { decode, readableText } from "../../src/read/decode.ts";
import { locateAll, plainText } from "../../src/read/locate.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...mark,
    ...Array.from(text).flatMap((it) => [it.charCodeAt(0) & 0xff, it.charCodeAt(0) >> 8]),
  ]);

function told(bytes: Uint8Array): readonly unknown[] {
  const file = { path: "a.yaml", bytes };
  const { value, problems } = decode(file);
  const located = locateAll(problems, new Map([["a.yaml", plainText(readableText(file))]]));
  return [value, ...located.map((it) => [it.line, it.column, it.code, it.message, it.fix])];
}

test("UTF-8 is read, with or without a byte order mark, whatever the line ends", () => {
  expect(told(utf8("title: Amália 🦁\r\nfor: 日本\n"))).toEqual(["title: Amália 🦁\r\nfor: 日本\n"]);
  expect(told(utf8("\uFEFFtitle: x\n"))).toEqual(["title: x\n"]);
  expect(told(utf8(""))).toEqual([""]);
});

describe("what is no UTF-8 text is told with what to do", () => {
  const saveAs = "Save the file as UTF-8: in Windows Notepad choose File, Save as, Encoding: UTF-8.";
  const older = "The letter at this place is not UTF-8: the file is saved in an older encoding.";
  const sixteen = "The file is saved as UTF-16, which Windows calls “Unicode”.";

  test.each([
    ["UTF-16 with a mark", utf16("title: x\n", [0xff, 0xfe]), [1, 1, "yaml/encoding", sixteen, saveAs]],
    ["UTF-16 without one", utf16("title: x\n", []), [1, 1, "yaml/encoding", sixteen, saveAs]],
    ["UTF-16, big end first", Uint8Array.of(0xfe, 0xff, 0, 0x61), [1, 1, "yaml/encoding", sixteen, saveAs]],
    ["Latin-1", Uint8Array.of(...utf8("a: é\nb: "), 0xe9, 0x0a), [2, 4, "yaml/encoding", older, saveAs]],
    [
      "a letter cut in half at the end",
      Uint8Array.of(...utf8("a: "), 0xc3),
      [1, 4, "yaml/encoding", older, saveAs],
    ],
    [
      "NUL",
      utf8("title: x\0\n"),
      [
        1,
        9,
        "yaml/encoding",
        "An invisible control character (U+0000) stands here.",
        "Delete it: put the cursor behind it and press Backspace once.",
      ],
    ],
    [
      "line ends of old Macs",
      utf8("title: x\rfor: y\r"),
      [
        1,
        9,
        "yaml/encoding",
        "The line ends as on very old Macs, so the whole file looks like one line.",
        "Save the file with line ends of Windows (CRLF) or Unix (LF); editors show this at the bottom of the window.",
      ],
    ],
    [
      "26 MB",
      new Uint8Array(25_000_001).fill(0x23),
      [
        1,
        1,
        "yaml/too-big",
        "The file has 25.1 MB; a YAML file may have 25 MB.",
        "Move it out of the project, or split it into several files.",
      ],
    ],
  ])("%s", (_, bytes, problem) => {
    expect(told(bytes)).toEqual([null, problem]);
  });
});
