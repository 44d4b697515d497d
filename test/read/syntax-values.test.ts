/** Text that is YAML: the plain data it gives, and the way back to where it stands. */
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/read/document.ts";
import { parseYaml } from "../../src/read/syntax.ts";

function read(text: string): Document {
  const { value, problems } = parseYaml("a.yaml", text);
  expect(problems.filter(({ code }) => code !== "yaml/ambiguous")).toEqual([]);
  if (value === null) throw new Error("no document");
  return value;
}

/** Line, column and the text there. */
function at(text: string, pointer: string, on?: "key"): string {
  const place = { file: "a.yaml", pointer, ...(on === undefined ? {} : { on }) };
  const { line, column, endLine, endColumn } = read(text).positionOf(place);
  const stretch = text.split("\n")[line - 1]?.slice(column - 1, endColumn - 1) ?? "";
  expect(endLine).toBe(line);
  return [[line, column].join(":"), stretch].join(" ");
}

describe("values", () => {
  test.each([
    ["", null],
    ["# nothing yet\n", null],
    ["---\ntitle: x\n...\n", { title: "x" }],
    ["no\n", "no"],
    [
      "a: no\nb: 5:30\nc: 2024-05-31\nd: ~\ne: true\nf: 1.10\ng: 010\nh: .inf\n",
      { a: "no", b: "5:30", c: "2024-05-31", d: null, e: true, f: 1.1, g: 10, h: ".inf" },
    ],
    ["1.10: x\n017: y\nnull: z\n", { "1.10": "x", "017": "y", null: "z" }],
    ["ref: hgp6:pombal\ncode: VA:Cn11.1.6a\n", { ref: "hgp6:pombal", code: "VA:Cn11.1.6a" }],
    ["a: >\n  folded\n  text #1\nb: |\n  kept\n", { a: "folded text #1\n", b: "kept\n" }],
    ["constructor: x\ntoString: y\n", { constructor: "x", toString: "y" }],
    ["a: [1, [2]]\nb: {c: {}}\n", { a: [1, [2]], b: { c: {} } }],
    [
      "a: x # a comment\nb: 10 #10 of them\nc: [1,2,3]\nd: y # docent-ignore: z\n",
      { a: "x", b: 10, c: [1, 2, 3], d: "y" },
    ],
    ["a: &x [1]\nb: *x\nc: &y {d: *x}\ne: *y\n", { a: [1], b: [1], c: { d: [1] }, e: { d: [1] } }],
    ["a: &x 1\nb: &x 2\nc: *x\n", { a: 1, b: 2, c: 2 }],
    ["x: &x {a: 1, b: 2}\ny:\n  a: 3\n  <<: *x\n", { x: { a: 1, b: 2 }, y: { a: 3, b: 2 } }],
    ["x: &x {a: 1}\ny: {<<: [*x, {a: 2, b: 2}]}\n", { x: { a: 1 }, y: { a: 1, b: 2 } }],
    ['"<<": x\n', { "<<": "x" }],
  ])("%j", (text, value) => {
    expect(read(text).value).toEqual(value);
  });

  test("of two equal keys the first counts, and the problem knows both places", () => {
    const { value, problems } = parseYaml("a.yaml", "title: x\nfor: w\ntitle: z\n");
    expect(value?.value).toEqual({ title: "x", for: "w" });
    expect(problems).toEqual([
      {
        code: "yaml/duplicate-key",
        args: { key: "title", firstLine: 1 },
        place: { file: "a.yaml", start: 16, end: 21 },
        related: [{ place: { file: "a.yaml", start: 0, end: 5 }, note: "first used here" }],
      },
    ]);
  });

  test("a colour that YAML takes for a comment is used on, so that nothing else is said of it", () => {
    expect(parseYaml("a.yaml", "accent: #c0392b # red\n").value?.value).toEqual({ accent: "#c0392b" });
  });

  test("no key reaches the prototype", () => {
    const { value } = parseYaml("a.yaml", 'a: {__proto__: {b: 1}}\n"__proto__": {b: 1}\n');
    expect(value?.value).toEqual({ a: {} });
    expect(Object.assign({}, (value?.value as { a: object }).a)).not.toHaveProperty("b");
  });

  test("aliases unfold within a limit", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de"]) {
      lines.push(
        `${to ?? ""}: &${to ?? ""} [${Array.from({ length: 10 }, () => `*${from ?? ""}`).join(", ")}]`,
      );
    }
    const { value, problems } = parseYaml("a.yaml", lines.join("\n"));
    expect(value).toBeNull();
    expect(problems).toEqual([
      {
        code: "yaml/alias",
        args: { fault: "too-much", limit: 10_000 },
        place: { file: "a.yaml", start: expect.any(Number) as number, end: expect.any(Number) as number },
      },
    ]);
  });

  test("a chain of aliases is no way round the depth limit", () => {
    const nested = (inner: string): string => "[".repeat(40) + inner + "]".repeat(40);
    const { problems } = parseYaml("a.yaml", `a: &a ${nested("x")}\nb: ${nested("*a")}\n`);
    expect(problems.map(({ code }) => code)).toEqual(["yaml/too-deep"]);
  });

  test("a million brackets are refused at once", () => {
    expect(parseYaml("a.yaml", "[".repeat(1_000_000)).problems.map(({ code }) => code)).toEqual([
      "yaml/too-deep",
    ]);
  });
});

describe("positions", () => {
  const tour = [
    "# a tour",
    "title: Heroes",
    "venue:",
    "stops:",
    "  - exhibit: helmet",
    '    ask: "Why?"',
    "  - lion",
    "  - {exhibit: vase, minutes: ten}",
    "outcomes:",
    "  - ref: a",
    "note: >",
    "  long",
    "  text",
    "a/b~c: x",
    "",
  ].join("\n");

  test.each([
    ["/title", "2:8 Heroes"],
    ["/venue", "3:1 venue"],
    ["/stops", "4:1 stops"],
    ["/stops/0", "5:5 exhibit"],
    ["/stops/0/exhibit", "5:14 helmet"],
    ["/stops/0/ask", '6:10 "Why?"'],
    ["/stops/1", "7:5 lion"],
    ["/stops/2", "8:5 {exhibit: vase, minutes: ten}"],
    ["/stops/2/minutes", "8:30 ten"],
    ["/note", "11:7 >"],
    ["/a~1b~0c", "14:8 x"],
    ["", "2:1 title"],
  ])("the value at %j", (pointer, seen) => {
    expect(at(tour, pointer)).toBe(seen);
  });

  test.each([
    ["/title", "2:1 title"],
    ["/stops/2/minutes", "8:21 minutes"],
    ["/stops/1", "7:5 lion"],
  ])("the key at %j", (pointer, seen) => {
    expect(at(tour, pointer, "key")).toBe(seen);
  });

  test.each([
    ["/for", "2:1 title"],
    ["/stops/7", "4:1 stops"],
    ["/stops/0/minutes", "5:5 exhibit"],
    ["/stops/1/minutes", "7:5 lion"],
    ["/stops/2/ask", "8:5 {exhibit: vase, minutes: ten}"],
    ["/outcomes/0/weight", "10:5 ref"],
    ["/title/en/x", "2:1 title"],
  ])("what is missing at %j is shown at what is around it", (pointer, seen) => {
    expect(at(tour, pointer)).toBe(seen);
  });

  const shared =
    "base: &base\n  minutes: ten\n  room: G1\nhelmet: *base\nvase:\n  <<: *base\n  room: G2\nlist: [*base]\n";

  test.each([
    ["/helmet", "4:9 *base"],
    ["/helmet/minutes", "2:12 ten"],
    ["/vase/minutes", "2:12 ten"],
    ["/vase/room", "7:9 G2"],
    ["/list/0", "8:8 *base"],
    ["/list/0/room", "3:9 G1"],
    ["/helmet/title", "4:1 helmet"],
    ["/vase/title", "5:1 vase"],
  ])("%j is where it was typed, through aliases and merges", (pointer, seen) => {
    expect(at(shared, pointer)).toBe(seen);
  });

  test("columns are UTF-16 units, and CRLF and emoji shift nothing", () => {
    expect(at("🦁: x\r\n日本: {é: 🦁🦁, b: c}\r\n", "/日本/b")).toBe("2:18 c");
    expect(at("🦁: x\r\nb: c\r\n", "/b")).toBe("2:4 c");
    expect(at("🦁: x\r\nb: c\r\n", "/🦁", "key")).toBe("1:1 🦁");
  });

  test("an empty file has its beginning", () => {
    expect(read("").positionOf({ file: "a.yaml", pointer: "/title" })).toEqual({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    });
  });

  test("a scalar is given back as it was typed", () => {
    const { typedAt } = read(
      "edition: 1979.10\nroom: 010\ncode: '1.10'\nempty:\nlist: [0x1F]\nx: &x 1.0\ny: *x\n",
    );
    expect(["/edition", "/room", "/code", "/empty", "/list", "/list/0", "/y", "/zz"].map(typedAt)).toEqual([
      "1979.10",
      "010",
      "'1.10'",
      null,
      null,
      "0x1F",
      "1.0",
      null,
    ]);
  });
});
