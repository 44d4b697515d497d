import { describe, expect, it } from "vitest";
import { gallery, loadTheme, themeNames } from "../../src/render/theme-file.ts";

const at = { file: "docent.yaml", pointer: "/theme" };
const families = ["Source Sans 3", "Source Serif 4", "Andika"];

function load(text: string) {
  const files = new Map([["themes/mine/theme.yaml", { file: "templates/themes/mine/theme.yaml", text }]]);
  const { value, problems } = loadTheme({ name: "mine", files, families, at });
  return {
    value,
    problems: problems.map(({ code, args, place }) => [code, "pointer" in place ? place.pointer : "", args]),
  };
}

describe("a theme", () => {
  it("says only what is different from the gallery", () => {
    expect(
      load("name: mine\nbasePt: 13.5\ncolours: {accent: '#6b2d5c'}\nfonts:\n  heading: Andika\n"),
    ).toEqual({
      value: {
        ...gallery,
        name: "mine",
        basePt: 13.5,
        colours: { ...gallery.colours, accent: "#6b2d5c" },
        fonts: { ...gallery.fonts, heading: "Andika" },
      },
      problems: [],
    });
  });

  it.each([
    ["basePt: 9\n", "theme/value", "/basePt", { name: "basePt", wanted: "a number from 12 to 28" }],
    [
      "marginsMm: {top: 5}\n",
      "theme/value",
      "/marginsMm/top",
      { name: "marginsMm.top", wanted: "a number from 8 to 40 (millimetres)" },
    ],
    [
      "colours: {ink: 'red; } body { display: none'}\n",
      "theme/value",
      "/colours/ink",
      { name: "colours.ink", wanted: 'a colour in quotes, such as "#0b5c6b"' },
    ],
    [
      "fonts: {text: Arial}\n",
      "theme/value",
      "/fonts/text",
      { name: "fonts.text", wanted: `one of: ${families.join(", ")}` },
    ],
    ["colours: red\n", "theme/value", "/colours", { name: "colours", wanted: "a map of tokens" }],
    ["[]\n", "theme/value", "", { name: "theme", wanted: "a map of tokens" }],
    [
      "colors: {}\n",
      "theme/unknown-token",
      "/colors",
      { name: "colors", closest: "colours", known: Object.keys(gallery).slice(1) },
    ],
    [
      "constructor: 1\n",
      "theme/unknown-token",
      "/constructor",
      { name: "constructor", closest: null, known: Object.keys(gallery).slice(1) },
    ],
  ])("does not take %j", (text, ...problem) => {
    expect(load(text)).toEqual({ value: { ...gallery, name: "mine" }, problems: [problem] });
  });

  it("is there even when it is empty, and is missing when nothing has its name", () => {
    expect(load("").value).toEqual({ ...gallery, name: "mine" });
    const files = new Map([["themes/bold/paper.css", { file: "x", text: "" }]]);
    expect(themeNames(files)).toEqual(["bold", "gallery"]);
    expect(loadTheme({ name: "blod", files, families, at })).toEqual({
      value: gallery,
      problems: [
        {
          code: "theme/unknown",
          args: { name: "blod", closest: "bold", known: ["bold", "gallery"] },
          place: at,
        },
      ],
    });
  });
});
