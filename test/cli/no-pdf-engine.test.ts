/** A computer on which the PDF engine cannot be loaded. */
import { expect, it, vi } from "vitest";
import { harbour } from "../support/harbour.ts";
import { noRules } from "../support/no-rules.ts";
import { transcript } from "../support/host.ts";
import { memoryFiles } from "../support/memory-files.ts";

vi.mock("@myriaddreamin/typst-ts-node-compiler", () => {
  throw new Error("Cannot find native binding");
});

const played = async (typed: string) => {
  const { root, files, texts } = memoryFiles({
    ...harbour,
    "docent.yaml": `title: Harbour\nlanguages: [en]\n${noRules}`,
  });
  const said = await transcript(typed.split(" "), { cwd: root, world: { files } });
  return [said, Object.keys(texts()).filter((path) => path.startsWith("out/"))];
};

it("makes the HTML, and says what to do about the rest", async () => {
  expect(await played("render crew --paper matrix")).toMatchInlineSnapshot(`
    [
      "$ docent render crew --paper matrix
    --- stdout
    out/crew/en/matrix.html
    --- stderr
    ✖ No PDF. There is no PDF engine on this computer; the HTML papers can be printed from a browser.
      Installing docent again may bring the engine back.
    ✔ 1 paper is in out: 1 new or changed, 0 unchanged
    --- exit 3
    ",
      [
        "out/crew/en/matrix.html",
        "out/manifest.json",
      ],
    ]
  `);
});

it("makes nothing when only PDF is wanted, and blames no tour", async () => {
  expect(await played("render crew --paper matrix --to pdf")).toMatchInlineSnapshot(`
    [
      "$ docent render crew --paper matrix --to pdf
    --- stderr
    ✖ No PDF. There is no PDF engine on this computer; the HTML papers can be printed from a browser.
      Installing docent again may bring the engine back.
    --- exit 3
    ",
      [],
    ]
  `);
});
