/**
 * Writes dist/bundle/: what is shipped, in few files, as Node opens a hundred small modules slower than it reads the
 * files of a small project. A command's part is loaded when it is called.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { together } from "./bundle/together.mjs";

/** Small packages that every run needs: their licences are written beside the bundle. */
const bundledPackages = ["commander", "chalk"];

/** What most runs do without, be it a package, Node's own or ours: loaded by the first call of one of its functions. */
const lazyPackages = ["yaml", "@sindresorhus/slugify"];
const lazyBuiltins = ["node:crypto", "node:child_process"];
const lazyModules = ["src/read/generated/validators.ts"];

const root = new URL("../", import.meta.url);
const { dependencies } = JSON.parse(await readFile(new URL("package.json", root), "utf8"));
const outdir = process.argv[2] ?? fileURLToPath(new URL("dist/bundle/", root));

const shared = {
  absWorkingDir: fileURLToPath(root),
  outdir,
  bundle: true,
  platform: "node",
  target: "node20",
  // Names are kept: they are read in reports of bugs.
  minifyWhitespace: true,
  minifySyntax: true,
  external: Object.keys(dependencies).filter((name) => !bundledPackages.includes(name)),
};

/** By the path of a lazy module: the file it is in, whose name changes with it. */
const lazyFiles = await bundleAlone(lazyModules);

const whole = {
  ...shared,
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
  chunkNames: "[name]-[hash]",
  splitting: true,
  format: "esm",
  plugins: [{ name: "lazy-packages", setup: loadLazily }],
};
await build({ ...whole, plugins: [...whole.plugins, await together(whole)] });
await writeFile(join(outdir, "licences.txt"), await licences());

async function licences() {
  const texts = bundledPackages.map(async (name) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    return `${name}\n\n${await readFile(new URL(file, folder), "utf8")}`;
  });
  return (await Promise.all(texts)).join("\n\n");
}

/** Bundled so that `require` can load them, as loading the other way never ends within a call. */
async function bundleAlone(modules) {
  const { metafile } = await build({
    ...shared,
    entryPoints: modules,
    entryNames: "[name]-[hash]",
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    metafile: true,
  });
  const files = Object.entries(metafile.outputs).map(([file, { entryPoint }]) => [
    entryPoint,
    `./${basename(file)}`,
  ]);
  return new Map(files);
}

/** Puts in the place of such a module functions of the same names that load it and pass on. */
function loadLazily({ onResolve, onLoad }) {
  onResolve({ filter: exactly([...lazyPackages, ...lazyBuiltins]) }, ({ path }) => ({
    path,
    namespace: "lazy",
  }));
  onResolve({ filter: /^\.+\// }, ({ path, resolveDir }) => {
    const file = relative(shared.absWorkingDir, join(resolveDir, path)).replaceAll("\\", "/");
    return lazyFiles.has(file) ? { path: file, namespace: "lazy" } : undefined;
  });
  onLoad({ filter: /./, namespace: "lazy" }, async ({ path }) => {
    const name = lazyFiles.get(path) ?? path;
    const real = await import(lazyFiles.has(path) ? pathToFileURL(join(outdir, name)).href : name);
    const functions = Object.entries(real).filter(([, value]) => typeof value === "function");
    return { contents: [loader(name), ...functions.map(([each]) => stand(each))].join("\n") };
  });
  // Packages of the old kind call `require`, which a module has not.
  onResolve({ filter: /^node:/ }, ({ path, kind }) =>
    kind === "require-call" ? { path, namespace: "builtin" } : undefined,
  );
  onLoad({ filter: /./, namespace: "builtin" }, ({ path }) => ({
    contents: `module.exports = ${builtin(path)};`,
  }));
}

function exactly(names) {
  return new RegExp(`^(${names.join("|").replaceAll("/", "\\/")})$`);
}

function loader(name) {
  if (lazyBuiltins.includes(name)) return `const get = (name) => ${builtin(name)}[name];`;
  return `import { createRequire } from "node:module";
let loaded;
const get = (name) => (loaded ??= createRequire(import.meta.url)(${JSON.stringify(name)}))[name];`;
}

function builtin(name) {
  return `process.getBuiltinModule(${JSON.stringify(name)})`;
}

/** Works as a class too. */
function stand(name) {
  const head = name === "default" ? "export default function" : `export function ${name}`;
  return `${head}(...given) { const real = get("${name}"); return new.target ? new real(...given) : real(...given); }`;
}
