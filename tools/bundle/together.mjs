/**
 * Keeps in one chunk what is wanted together: esbuild puts two modules apart as soon as some part of the program needs
 * only one of them, and Node opens thirty little files slower than it reads one of their size.
 */
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";

/** Each with the modules it is made of, all that they import included, and the parts of the program that get the whole. */
const groups = [
  { name: "start", roots: ["src/cli/run.ts", "src/host/node.ts"], goesTo: () => true },
  { name: "program", roots: ["src/cli/program.ts"], goesTo: ({ isCalledFor }) => isCalledFor },
  {
    name: "check",
    roots: ["src/cli/load.ts", "src/docent/check.ts"],
    goesTo: ({ needs }) => needs.has("src/read/project.ts"),
  },
];

/** A plugin for the build with these options. */
export async function together(options) {
  const { metafile } = await build({ ...options, write: false, metafile: true });
  const graph = metafile.inputs;
  const members = groups.map(({ roots }) => closure(graph, roots));
  const called = calledFor(graph);
  const wanted = new Map(
    [...Object.values(options.entryPoints), ...called].map((part) => {
      const facts = { needs: closure(graph, [part]), isCalledFor: called.has(part) };
      return [part, groups.filter(({ goesTo }) => goesTo(facts)).map(({ name }) => name)];
    }),
  );
  return { name: "together", setup: (hooks) => set(hooks, { root: options.absWorkingDir, members, wanted }) };
}

function closure(graph, roots) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of graph[path]?.imports ?? [])
      if (kind !== "dynamic-import" && next in graph) visit(next);
  };
  roots.forEach(visit);
  return found;
}

/** Modules that are loaded when they are called for. */
function calledFor(graph) {
  const imports = Object.values(graph).flatMap((module) => module.imports);
  return new Set(imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path));
}

/** Every part imports each module of its groups: so all of them have the same users, and esbuild keeps them together. */
function set({ onResolve, onLoad }, { root, members, wanted }) {
  const own = new Set(members.flatMap((group) => [...group]).filter((path) => path.startsWith("src/")));
  onResolve({ filter: /^group:/ }, ({ path }) => ({ path, namespace: "group", sideEffects: true }));
  onLoad({ filter: /./, namespace: "group" }, ({ path }) => {
    const group = members[groups.findIndex(({ name }) => path === `group:${name}`)] ?? [];
    const modules = [...group].filter((each) => own.has(each));
    return { contents: modules.map((each) => `import "./${each}";`).join("\n"), resolveDir: root };
  });
  onResolve({ filter: /^\.+\/.*\.ts$/ }, ({ path, resolveDir }) => {
    const absolute = join(resolveDir, path);
    return own.has(inside(root, absolute)) ? { path: absolute, sideEffects: true } : undefined;
  });
  onLoad({ filter: /\.ts$/ }, async ({ path }) => {
    const names = wanted.get(inside(root, path)) ?? [];
    if (names.length === 0) return undefined;
    const text = await readFile(path, "utf8");
    const imports = names.map((name) => `import "group:${name}";`);
    return { contents: [text, ...imports].join("\n"), loader: "ts", resolveDir: dirname(path) };
  });
}

/** A path as esbuild names it. */
function inside(root, path) {
  return relative(root, path).replaceAll("\\", "/");
}
