/** Other programs that check YAML against a schema: put into a folder of their own, never among our packages. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Peer = {
  readonly name: string;
  /** Null: it cannot be installed here. */
  readonly command: ((schema: string, folder: string) => readonly string[]) | null;
  /** Why not. */
  readonly reason: string;
  /** Files from which on it is left out, as it takes minutes. */
  readonly leftOutFrom: number;
};

type Npm = {
  readonly name: string;
  readonly spec: string;
  readonly bin: string;
  readonly words: (schema: string, folder: string) => readonly string[];
  /** It takes relative paths only. */
  readonly isInFolder?: boolean;
  readonly leftOutFrom?: number;
};

const npmPeers: readonly Npm[] = [
  {
    name: "ajv-cli 5",
    spec: "ajv-cli@5",
    bin: "ajv",
    words: (schema, folder) => [
      "validate",
      "--spec=draft2020",
      "--strict=false",
      "--all-errors",
      "-s",
      schema,
      "-d",
      `${folder}/*.yaml`,
    ],
  },
  {
    name: "@sourcemeta/jsonschema, exhaustive",
    spec: "@sourcemeta/jsonschema@16",
    bin: "jsonschema",
    words: (schema, folder) => ["validate", schema, folder],
  },
  {
    name: "@sourcemeta/jsonschema --fast",
    spec: "@sourcemeta/jsonschema@16",
    bin: "jsonschema",
    words: (schema, folder) => ["validate", "--fast", schema, folder],
  },
  {
    name: "v8r 4",
    spec: "v8r@4",
    bin: "v8r",
    words: (schema) => ["--schema", schema, "*.yaml"],
    isInFolder: true,
    leftOutFrom: 10_000,
  },
];

export function installPeers(folder: string): readonly Peer[] {
  return [...npmPeers.map((peer) => npmPeer(folder, peer)), checkJsonschema(folder)];
}

function npmPeer(folder: string, { name, spec, bin, words, ...peer }: Npm): Peer {
  const { leftOutFrom = Infinity, isInFolder = false } = peer;
  const home = join(folder, spec.replaceAll(/\W+/g, "-"));
  const program = join(home, "node_modules/.bin", bin);
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), "{}");
    const failed = run("npm", ["install", "--no-audit", "--no-fund", "--prefix", home, spec]);
    if (failed !== null) return { name, command: null, reason: failed, leftOutFrom };
  }
  const command: Peer["command"] = (schema, files) => {
    const call = [program, ...words(schema, files)];
    return isInFolder ? ["sh", "-c", 'cd "$0" && exec "$@"', files, ...call] : call;
  };
  return { name, command, reason: "", leftOutFrom };
}

function checkJsonschema(folder: string): Peer {
  const name = "check-jsonschema";
  const home = join(folder, name);
  const program = join(home, "bin/check-jsonschema");
  const failed = existsSync(program)
    ? null
    : (run("python3", ["-m", "venv", home]) ?? run(join(home, "bin/pip"), ["install", "--quiet", name]));
  if (failed !== null) return { name, command: null, reason: failed, leftOutFrom: Infinity };
  const words = (schema: string, files: string): readonly string[] => [
    "sh",
    "-c",
    'exec "$0" --schemafile "$1" "$2"/*.yaml',
    program,
    schema,
    files,
  ];
  return { name, command: words, reason: "", leftOutFrom: Infinity };
}

/** Null if all went well, else the last line of what was said. */
function run(program: string, words: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(program, words, { encoding: "utf8" });
  if (status === 0) return null;
  return error?.message ?? stderr.trim().split("\n").at(-1) ?? "for an unknown reason";
}
