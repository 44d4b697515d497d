import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { formats } from "../../src/render/jobs.ts";
import { manifest, type MadePaper } from "../../src/render/manifest.ts";
import { paperKinds } from "../../src/render/papers.ts";

const schema = JSON.parse(readFileSync("schemas/output/manifest.json", "utf8")) as {
  $defs: { paper: { properties: Record<string, { enum?: readonly string[] }> } };
};

const made = (path: string, more: Partial<MadePaper> = {}): MadePaper => ({
  pages: 6,
  inputs: "a".repeat(64),
  sha256: "b".repeat(64),
  tour: "azulejos",
  visit: null,
  paper: "guide",
  language: "pt",
  variant: "standard",
  to: "pdf",
  path,
  ...more,
});

it("lists papers by path and says which were there already", () => {
  const papers = [
    made("b/pt/guide.pdf"),
    made("a/pt/guide.html", { to: "html", pages: null }),
    made("a/pt/guide.pdf"),
  ];
  const there = new Map([
    ["a/pt/guide.html", "b".repeat(64)],
    ["a/pt/guide.pdf", "c".repeat(64)],
  ]);
  const { path, content } = manifest(papers, { manifest: null, hashOf: (file) => there.get(file) ?? null });
  const { papers: listed } = JSON.parse(String(content)) as {
    papers: readonly { path: string; state: string }[];
  };
  expect(path).toBe("manifest.json");
  expect(listed.map((one) => [one.path, one.state])).toEqual([
    ["a/pt/guide.html", "unchanged"],
    ["a/pt/guide.pdf", "made"],
    ["b/pt/guide.pdf", "made"],
  ]);
  const validate = new Ajv2020().compile(schema);
  expect([validate(JSON.parse(String(content))), validate.errors]).toEqual([true, null]);
});

it("keeps papers of other runs listed as long as they are there and as they were", () => {
  const old = [
    made("a/pt/guide.pdf"),
    made("b/pt/guide.pdf"),
    made("c/pt/guide.pdf"),
    made("d/pt/guide.pdf"),
  ];
  const there = new Map([
    ["a/pt/guide.pdf", "b".repeat(64)],
    ["b/pt/guide.pdf", "b".repeat(64)],
    ["c/pt/guide.pdf", "c".repeat(64)],
  ]);
  const before = (text: string | null) => ({
    manifest: text,
    hashOf: (file: string) => there.get(file) ?? null,
  });
  const next = manifest([made("a/pt/guide.pdf")], before(JSON.stringify({ version: 1, papers: old })));
  const { papers } = JSON.parse(String(next.content)) as { papers: readonly MadePaper[] };
  expect(papers.map(({ path }) => path)).toEqual(["a/pt/guide.pdf", "b/pt/guide.pdf"]);
  for (const broken of [
    "",
    "[]",
    "null",
    '{"version": 2, "papers": [{}]}',
    '{"version": 1, "papers": [null, 3]}',
  ]) {
    expect(manifest([made("a/pt/guide.pdf")], before(broken)).content).toContain('"a/pt/guide.pdf"');
  }
});

it("is described by a schema that knows every paper and format", () => {
  const { paper, to } = schema.$defs.paper.properties;
  expect([paper?.enum, to?.enum]).toEqual([paperKinds, formats]);
});

it("writes an entry as the format says, to the byte", () => {
  expect(manifest([made("azulejos/pt/guide.pdf")], { manifest: null, hashOf: () => null }).content).toBe(`{
  "version": 1,
  "papers": [
    {
      "tour": "azulejos",
      "visit": null,
      "paper": "guide",
      "language": "pt",
      "variant": "standard",
      "to": "pdf",
      "path": "azulejos/pt/guide.pdf",
      "sha256": "${"b".repeat(64)}",
      "inputs": "${"a".repeat(64)}",
      "state": "made",
      "pages": 6
    }
  ]
}
`);
});
