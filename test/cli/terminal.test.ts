/** When docent uses colours, and symbols beyond ASCII. */
import { describe, expect, it } from "vitest";
import { wantsColour, wantsUnicode, type ColourChoice } from "../../src/cli/terminal.ts";

const stream = (isTerminal: boolean) => ({ isTerminal, columns: 80, write: () => undefined });

describe("colours", () => {
  it.each<[string, ColourChoice, boolean, Record<string, string>, boolean]>([
    ["a terminal", "auto", true, {}, true],
    ["no terminal", "auto", false, {}, false],
    ["a dumb terminal", "auto", true, { TERM: "dumb" }, false],
    ["NO_COLOR", "auto", true, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR", "auto", true, { NO_COLOR: "" }, true],
    ["FORCE_COLOR in a pipe", "auto", false, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0 on a terminal", "auto", true, { FORCE_COLOR: "0" }, false],
    ["FORCE_COLOR=false on a terminal", "auto", true, { FORCE_COLOR: "false" }, false],
    ["NO_COLOR against FORCE_COLOR", "auto", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["--color always against NO_COLOR", "always", false, { NO_COLOR: "1" }, true],
    ["--color never against FORCE_COLOR", "never", true, { FORCE_COLOR: "1" }, false],
    ["--no-color against FORCE_COLOR", false, true, { FORCE_COLOR: "1" }, false],
  ])("%s", (_what, choice, isTerminal, env, expected) => {
    expect(wantsColour(env, stream(isTerminal), choice)).toBe(expected);
  });
});

describe("symbols beyond ASCII", () => {
  it.each<[string, Record<string, string>, boolean]>([
    ["nothing said", {}, true],
    ["UTF-8", { LANG: "pt_PT.UTF-8" }, true],
    ["the C locale", { LANG: "C" }, false],
    ["LC_ALL wins over LANG", { LC_ALL: "C", LANG: "en_GB.utf8" }, false],
    ["an empty LC_ALL says nothing", { LC_ALL: "", LANG: "en_GB.utf8" }, true],
    ["a dumb terminal", { LANG: "en_GB.UTF-8", TERM: "dumb" }, false],
    ["the Linux console", { LANG: "en_GB.UTF-8", TERM: "linux" }, false],
    ["Windows Terminal", { LANG: "C", WT_SESSION: "1" }, true],
  ])("%s", (_what, env, expected) => {
    expect(wantsUnicode(env)).toBe(expected);
  });
});
