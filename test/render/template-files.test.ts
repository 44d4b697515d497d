import { expect, it } from "vitest";
import { iconFiles, layoutFiles, styleSheets, wordFiles } from "../../src/render/template-files.ts";

const files = new Map(
  Object.entries({
    "words/pt.json": '\uFEFF{"minutes": "Minutos", "stops": {"one": "{n} paragem", "other": "{n} paragens"}}',
    "words/xx.json": '{"minutes": 5}',
    "words/yy.json": "{",
    "words/deep/en.json": "{}",
    "icons/look.svg": "<svg/>",
    "themes/gallery/paper.css": "a",
    "themes/gallery/0.css": "b",
    "themes/gallery/paper.typ": "gallery",
    "themes/gallery/base.typ": "base",
    "themes/mine/style.css": "c",
    "themes/mine/paper.typ": "mine",
    "themes/other/style.css": "d",
  }).map(([path, text]) => [path, { file: `templates/${path}`, text }] as const),
);

it("reads label texts, and names the files that are none", () => {
  const { value, problems } = wordFiles(files);
  expect(Object.fromEntries(value)).toEqual({
    pt: { minutes: "Minutos", stops: { one: "{n} paragem", other: "{n} paragens" } },
  });
  expect(problems).toEqual(
    ["xx", "yy"].map((name) => ({
      code: "template/words",
      args: { name },
      place: { file: `templates/words/${name}.json`, start: 0, end: 0 },
    })),
  );
});

it("lays a theme over the gallery", () => {
  expect(styleSheets(files, "mine")).toEqual(["b", "a", "c"]);
  expect(styleSheets(files, "gallery")).toEqual(["b", "a"]);
  expect(Object.fromEntries(layoutFiles(files, "mine"))).toEqual({ "base.typ": "base", "paper.typ": "mine" });
  expect(Object.fromEntries(iconFiles(files))).toEqual({ look: "<svg/>" });
});
