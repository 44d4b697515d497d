/** `docent validate --watch` on a real folder: checks again at each change, survives what is broken for a moment. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { watchFolder } from "../../src/host/watch.ts";
import { captureHost, transcript } from "../support/host.ts";
import { noRules } from "../support/no-rules.ts";

let cwd = "";
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "docent-watch-")));
  put("docent.yaml", `title: W\nlanguages: [en]\n${noRules}`);
  put("exhibits/a.yaml", "title: A\n");
});
afterEach(() => {
  rmSync(cwd, { recursive: true, maxRetries: 5 });
});

function put(path: string, text: string): void {
  mkdirSync(join(cwd, path, ".."), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** A session in which each step begins when docent waits again; after the last one Ctrl-C is pressed. */
async function session(steps: readonly (() => void)[], terminal = false): Promise<string> {
  const left = [...steps];
  let stop = (): void => undefined;
  const { host, out, err } = captureHost({
    cwd,
    terminal,
    env: { NO_COLOR: "1" },
    world: {
      watch: (folder, follow) => {
        const watch = watchFolder(folder, {
          follow,
          onStop: (act) => {
            stop = act;
            return () => undefined;
          },
        });
        return {
          ...watch,
          next: () => {
            (left.shift() ?? stop)();
            return watch.next();
          },
        };
      },
    },
  });
  const code = await run(["validate", "--watch", "--profile", "draft"], host);
  return `${out()}---\n${err()}--- exit ${String(code)}\n`;
}

test("tells again after each change and waits through what is broken", async () => {
  const told = await session([
    () => {
      put("exhibits/a.yaml", "title: A\ntitel: B\n");
    },
    () => {
      rmSync(join(cwd, "docent.yaml"));
    },
    () => {
      put("docent.yaml", `title: W\nlanguages: [en]\n${noRules}`);
      put("exhibits/a.yaml", "title: A\n");
    },
    () => {
      put("tours/t.yaml", "title: T\nfor: Year 4\nstops: [Door]\n");
    },
  ]);
  expect(told.replaceAll(cwd, "<here>")).toMatchInlineSnapshot(`
    "✔ 2 files: 1 exhibit. No problems.
    exhibits/a.yaml
      2:1  ✖ "titel" is not a key of this exhibit.
          1 │ title: A
          2 │ titel: B
            │ ^^^^^
          why: What stands under it would be missing from every paper.
          fix: Remove it: "title" is there already. Or, if it is a note of your own,
               call it "x-titel".
          schema/unknown-key

    2 files: 1 error.
    Mend these first: more may show when these files can be read.
    What a code means:  docent explain schema/unknown-key
    ✔ 2 files: 1 exhibit. No problems.
    ✔ 3 files: 1 exhibit, 1 tour. No problems.
    ---
    Watching 2 files. Ctrl-C to end.
    Watching 2 files. Ctrl-C to end.
    ✖ There is no docent.yaml in <here> or above it, so I do not know which project you mean.
      Go into the project's folder, name it with -C, or make one:  docent new project
      A tour file that stands alone is named:  docent validate tour.yaml
    Watching 2 files. Ctrl-C to end.
    Watching 2 files. Ctrl-C to end.
    Watching 3 files. Ctrl-C to end.
    --- exit 130
    "
  `);
});

test("begins with an empty screen on a terminal", async () => {
  const told = await session(
    [
      () => {
        put("exhibits/b.yaml", "title: B\n");
      },
    ],
    true,
  );
  expect(told.replaceAll("\u001B[2J\u001B[H", "<clear>")).toMatchInlineSnapshot(`
    "✔ 2 files: 1 exhibit. No problems.
    <clear>✔ 3 files: 2 exhibits. No problems.
    ---
    Watching 2 files. Ctrl-C to end.
    Watching 3 files. Ctrl-C to end.
    --- exit 130
    "
  `);
});

test("goes with the screen only", async () => {
  const refusal = async (...words: readonly string[]): Promise<string> => {
    const told = await transcript(["validate", "--watch", ...words], { cwd });
    return told.slice(told.indexOf("✖"));
  };
  expect(await refusal("--json")).toBe(
    "✖ --watch shows problems on the screen, in the format pretty only.\n--- exit 2\n",
  );
  expect(await refusal("-o", "x.txt")).toContain("--- exit 2");
  expect(await refusal("-", "--stdin-filename", "exhibits/a.yaml")).toBe(
    "✖ --watch watches files, not what is piped in.\n--- exit 2\n",
  );
  expect(await refusal("--baseline", "b.json", "--update-baseline")).toContain("--- exit 2");
  expect(await refusal("no/such/file.yaml")).toContain("--- exit 2");
});
