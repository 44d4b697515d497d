/** A theme's tokens: what `themes/<name>/theme.yaml` says, on top of the gallery's. */
import { below } from "../base/place.ts";
import { nearest } from "../base/nearest.ts";
import { problem, type Checked, type Problem } from "../base/problem.ts";
import type { Address } from "../base/place.ts";
import { parseYaml } from "../read/syntax.ts";
import type { TemplateFiles } from "./templates.ts";
import type { Theme } from "./theme.ts";

/** The theme of papers whose project names none, and the ground of every other one. */
export const gallery: Theme = {
  name: "gallery",
  fonts: { text: "Source Sans 3", heading: "Source Serif 4", pupil: "Andika" },
  basePt: 12,
  pupilBasePt: 14,
  lineHeight: 1.42,
  colours: { ink: "#1b1b1f", muted: "#4a4a4f", rule: "#b9b9c0", accent: "#0b5c6b", tint: "#e4f0f2" },
  marginsMm: { top: 15, right: 15, bottom: 18, left: 15 },
};

type Ask = {
  readonly name: string;
  readonly files: TemplateFiles;
  readonly families: readonly string[];
  readonly at: Address;
};

/** `at` is where the project names its theme; `families` are the fonts there are. */
export function loadTheme({ name, files, families, at }: Ask): Checked<Theme> {
  const known = themeNames(files);
  if (!known.includes(name)) {
    return {
      value: gallery,
      problems: [problem("theme/unknown", at, { name, closest: nearest(name, known), known })],
    };
  }
  const file = files.get(`themes/${name}/theme.yaml`);
  if (file === undefined) return { value: { ...gallery, name }, problems: [] };
  const { value: document, problems } = parseYaml(file.file, file.text);
  if (document === null) return { value: gallery, problems };
  const found = [...problems];
  const tokens = merge(gallery, document.value ?? {}, {
    at: { file: file.file, pointer: "" },
    path: [],
    families,
    found,
  });
  return { value: { ...(tokens as Theme), name }, problems: found };
}

/** The themes there are, in order. */
export function themeNames(files: TemplateFiles): readonly string[] {
  const names = [...files.keys()].flatMap((path) => /^themes\/([^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(["gallery", ...names])].sort();
}

type Reading = {
  readonly at: Address;
  readonly path: readonly string[];
  readonly families: readonly string[];
  readonly found: Problem[];
};

/** The base with every token that is written; what is wrong is reported and left as it was. */
function merge(base: unknown, written: unknown, reading: Reading): unknown {
  if (typeof base !== "object" || base === null) return token(base, written, reading);
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return wrong(base, "a map of tokens", reading);
  const names = Object.keys(base).filter((name) => name !== "name");
  const result: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(written)) {
    if (name === "name" && reading.path.length === 0) continue;
    const inner = { ...reading, at: below(reading.at, name), path: [...reading.path, name] };
    if (names.includes(name)) result[name] = merge(result[name], value, inner);
    else unknownToken(name, names, inner);
  }
  return result;
}

function unknownToken(name: string, names: readonly string[], { at, found }: Reading): void {
  found.push(
    problem(
      "theme/unknown-token",
      { ...at, on: "key" },
      { name, closest: nearest(name, names), known: names },
    ),
  );
}

function token(base: unknown, written: unknown, reading: Reading): unknown {
  const [group, name] = reading.path;
  if (group === "fonts") {
    const isKnown = reading.families.includes(String(written));
    return isKnown ? written : wrong(base, `one of: ${reading.families.join(", ")}`, reading);
  }
  if (group === "colours") {
    const isColour = typeof written === "string" && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(written);
    return isColour ? written : wrong(base, 'a colour in quotes, such as "#0b5c6b"', reading);
  }
  const [least, most] = limits[group ?? ""] ?? [0, 0];
  const fits = typeof written === "number" && written >= least && written <= most;
  return fits
    ? written
    : wrong(base, `a number from ${least} to ${most}${name === undefined ? "" : " (millimetres)"}`, reading);
}

const limits: Readonly<Record<string, readonly [number, number]>> = {
  basePt: [12, 28],
  pupilBasePt: [12, 28],
  lineHeight: [1.2, 2],
  marginsMm: [8, 40],
};

function wrong(base: unknown, wanted: string, { at, path, found }: Reading): unknown {
  found.push(problem("theme/value", at, { name: path.join(".") || "theme", wanted }));
  return base;
}
