/** `docent validate` beside its peers, on the same exhibit files and an equal schema, and beside its own goals. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { aCollection } from "../../test/support/collection.ts";
import { withMistakes } from "../../test/support/mistakes.ts";
import { measure, medianOf, ratioOf, requireGnuTime, type Program, type Run } from "../measure.ts";
import { installPeers, type Peer } from "./peers.ts";

export type Bench = { readonly root: string; readonly scratch: string; readonly rounds: number };

const node = process.execPath;
const nothing: Program = { name: "node -e 0", words: [node, "-e", "0"] };

export function bench({ root, scratch, rounds }: Bench): void {
  requireGnuTime();
  const docent = [node, join(root, "bin/docent.js")];
  const peers = installPeers(join(tmpdir(), "docent-bench-peers"));
  for (const { name, command, reason } of peers)
    if (command === null) console.log(`${name}: not installable here: ${reason}`);
  const schema = plainSchema(root, scratch);
  for (const count of [1, 1_000, 10_000]) write(join(scratch, `files-${count}`), aCollection(count).files);
  start(docent, scratch, Math.max(rounds, 9));
  for (const count of [1_000, 10_000]) many({ docent, scratch, rounds, schema, peers, count });
  halfBroken(docent, scratch, rounds);
  oneLargeFile(docent, scratch);
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Without our own formats, which the peers do not know: they have less to do. */
function plainSchema(root: string, scratch: string): string {
  const path = join(scratch, "exhibit.json");
  const text = readFileSync(join(root, "schemas/exhibit.json"), "utf8");
  const isFormat = (key: string, value: unknown): boolean => key === "format" && typeof value === "string";
  const plain: unknown = JSON.parse(text, (key: string, value: unknown) =>
    isFormat(key, value) ? undefined : value,
  );
  writeFileSync(path, JSON.stringify(plain));
  return path;
}

function start(docent: readonly string[], scratch: string, rounds: number): void {
  const one: Program = {
    name: "docent validate, one exhibit",
    words: [...docent, "validate", "-C", join(scratch, "files-1")],
  };
  const version: Program = { name: "docent --version", words: [...docent, "--version"] };
  const help: Program = { name: "docent --help", words: [...docent, "--help"] };
  const runs = measure([nothing, version, help, one], rounds);
  print("start", runs);
  goal(runs, version, { against: nothing, atMost: 1.25 });
  goal(runs, help, { against: nothing, atMost: 1.4 });
  goal(runs, one, { against: nothing, atMost: 1.7 });
}

type Many = {
  readonly docent: readonly string[];
  readonly scratch: string;
  readonly rounds: number;
  readonly schema: string;
  readonly peers: readonly Peer[];
  readonly count: number;
};

/** The peers check the exhibits against their schema; docent also links all references and applies all rules. */
function many({ docent, scratch, rounds, schema, peers, count }: Many): void {
  const folder = join(scratch, `files-${count}`);
  const cold: Program = {
    name: "docent validate, cold",
    words: [...docent, "validate", "--no-cache", "-C", folder],
  };
  const warm: Program = {
    name: "docent validate, nothing changed",
    words: [...docent, "validate", "-C", folder],
  };
  const others = peers.flatMap(({ name, command, leftOutFrom }): readonly Program[] =>
    command === null || count >= leftOutFrom
      ? []
      : [{ name, words: command(schema, join(folder, "exhibits")), once: name.startsWith("v8r") }],
  );
  measure([warm], 1);
  const runs = measure([cold, warm, ...others], rounds);
  print(`${count} exhibit files`, runs);
  for (const peer of others) {
    const wanted = goals[count]?.[peer.name];
    if (wanted !== undefined) goal(runs, peer, { against: cold, atLeast: wanted });
  }
  goal(runs, cold, { against: warm, atLeast: 2.5 });
  if (count === 10_000) memoryGoal(runs, cold, 160);
}

const goals: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  1_000: { "ajv-cli 5": 1.8, "check-jsonschema": 5, "v8r 4": 40 },
  10_000: { "ajv-cli 5": 1.5, "check-jsonschema": 15, "@sourcemeta/jsonschema, exhaustive": 1 },
};

function halfBroken(docent: readonly string[], scratch: string, rounds: number): void {
  const count = 1_000;
  const folder = join(scratch, "half-broken");
  write(folder, withMistakes(aCollection(count), count / 2).files);
  const words = (where: string): readonly string[] => [...docent, "validate", "--no-cache", "-C", where];
  const broken: Program = { name: "half of the files broken", words: words(folder), exitCode: 1 };
  const whole: Program = { name: "none broken", words: words(join(scratch, `files-${count}`)) };
  const runs = measure([whole, broken], rounds);
  print(`${count} exhibit files, 500 with a mistake`, runs);
  goal(runs, broken, { against: whole, atMost: 1.5 });
}

/** A list of exhibits, as an export from a museum's database may be. */
function oneLargeFile(docent: readonly string[], scratch: string): void {
  const folder = join(scratch, "large");
  const { files, exhibits } = aCollection(10_000);
  const entries = exhibits.map((path) => {
    const id = /([^/]*)\.yaml$/.exec(path)?.[1] ?? "";
    const text = (files.get(path) ?? "").replace(/^(?:#.*\n)+/, "");
    return `- id: ${id}\n${text.replaceAll(/^(?=.)/gm, "  ")}`;
  });
  write(folder, new Map([...files].filter(([path]) => !path.startsWith("exhibits/"))));
  write(folder, new Map([["exhibits/all.yaml", entries.join("")]]));
  const large: Program = {
    name: "docent validate, one file of 20 MB",
    words: [...docent, "validate", "--no-cache", "-C", folder],
  };
  const runs = measure([large], 1);
  print("one large file", runs);
  memoryGoal(runs, large, 260);
  rmSync(folder, { recursive: true });
}

function print(title: string, runs: ReadonlyMap<string, readonly Run[]>): void {
  console.log(`\n${title}\n${"".padEnd(38)}CPU, median  peak memory  runs`);
  for (const [name, some] of runs) {
    const cpu = `${medianOf(some.map(({ cpuSeconds }) => cpuSeconds)).toFixed(2)} s`;
    const memory = `${medianOf(some.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB`;
    console.log(
      `${name.padEnd(38)}${cpu.padStart(11)}${memory.padStart(13)}${String(some.length).padStart(6)}`,
    );
  }
}

type Goal = { readonly against: Program; readonly atMost?: number; readonly atLeast?: number };

function goal(
  runs: ReadonlyMap<string, readonly Run[]>,
  program: Program,
  { against, atMost, atLeast }: Goal,
): void {
  const ratio = ratioOf(runs.get(program.name) ?? [], runs.get(against.name) ?? []);
  const isMet = ratio <= (atMost ?? Infinity) && ratio >= (atLeast ?? 0);
  const wanted = atMost === undefined ? `at least ${atLeast ?? 0}` : `at most ${atMost}`;
  tell(isMet, `${program.name}: ${ratio.toFixed(2)} × the CPU of ${against.name} (goal: ${wanted})`);
}

function memoryGoal(runs: ReadonlyMap<string, readonly Run[]>, { name }: Program, atMost: number): void {
  const peak = medianOf((runs.get(name) ?? []).map(({ peakMegabytes }) => peakMegabytes));
  tell(peak <= atMost, `${name}: ${peak.toFixed(0)} MB at its peak (goal: at most ${atMost})`);
}

function tell(isMet: boolean, words: string): void {
  console.log(`${isMet ? "met     " : "NOT MET "} ${words}`);
}
