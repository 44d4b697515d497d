/** Watching a real folder: what counts as a change, and that no new folder is missed. */
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Watch } from "../../src/host/host.ts";
import { watchFolder } from "../../src/host/watch.ts";

let folder = "";
let watch: Watch;
let stop: () => void;
let isListening = true;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "docent-watch-")));
  put("tours/a.yaml");
  put("out/paper.html");
  watch = watchFolder(folder, {
    follow: (path) => path !== "out",
    onStop: (act) => {
      stop = act;
      return () => {
        isListening = false;
      };
    },
  });
});
afterEach(() => {
  watch.close();
  rmSync(folder, { recursive: true, maxRetries: 5 });
});

function put(path: string, text = path): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Whether there is a turn within a moment. */
async function turn(): Promise<string> {
  const quiet = new Promise<string>((resolve) => setTimeout(resolve, 1500, "quiet"));
  return Promise.race([watch.next(), quiet]);
}

/** macOS tells of what happened just before the watch began. */
async function settled(): Promise<void> {
  put("settle.yaml");
  await watch.next();
}

test("a changed file, one saved by an editor that renames, a deleted one", async () => {
  await settled();
  put("tours/a.yaml", "new");
  expect(await turn()).toBe("changed");
  put("tours/.a.yaml.swp");
  renameSync(join(folder, "tours/.a.yaml.swp"), join(folder, "tours/a.yaml"));
  expect(await turn()).toBe("changed");
  rmSync(join(folder, "tours/a.yaml"));
  expect(await turn()).toBe("changed");
});

test("a burst is one change; what comes while nobody waits is kept", async () => {
  await settled();
  for (const name of ["b", "c", "d"]) put(`tours/${name}.yaml`);
  expect(await turn()).toBe("changed");
  put("tours/e.yaml");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await turn()).toBe("changed");
  expect(await turn()).toBe("quiet");
});

test("new folders and what is in them, also under the name of one that was there", async () => {
  await settled();
  put("exhibits/deep/x.yaml");
  expect(await turn()).toBe("changed");
  put("exhibits/deep/x.yaml", "new");
  expect(await turn()).toBe("changed");
  rmSync(join(folder, "exhibits"), { recursive: true });
  put("exhibits/deep/x.yaml");
  expect(await turn()).toBe("changed");
  put("exhibits/deep/x.yaml", "newer");
  expect(await turn()).toBe("changed");
});

test("papers, hidden files and copies of editors are no change", async () => {
  await settled();
  put("out/paper.html", "new");
  put(".git/index");
  put("tours/.a.yaml.swp");
  put("tours/a.yaml~");
  expect(await turn()).toBe("quiet");
});

test("Ctrl-C ends the waiting, whether somebody waits or not", async () => {
  const waiting = watch.next();
  stop();
  expect(await waiting).toBe("stopped");
  stop();
  put("tours/a.yaml", "new");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await turn()).toBe("stopped");
  watch.close();
  expect(isListening).toBe(false);
});
