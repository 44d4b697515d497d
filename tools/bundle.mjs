/**
 * Writes dist/bundle/: what is shipped, in few files, as Node opens a hundred small modules slower than it reads the
 * files of a small project. A command's part is loaded when it is called.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Small packages that every run needs: their licences are written beside the bundle. */
const bundledPackages = ["commander", "chalk"];

/** Packages that most runs do without: each is loaded by the first call of one of its functions. */
const lazyPackages = ["yaml", "@sindresorhus/slugify"];

/** Bundled packages of the old kind ask for Node's own modules by this name. */
const requireInside = `import { createRequire as requireFrom } from "node:module";
const require = requireFrom(import.meta.url);`;

const root = new URL("../", import.meta.url);
const { dependencies } = JSON.parse(await readFile(new URL("package.json", root), "utf8"));
const outdir = process.argv[2] ?? fileURLToPath(new URL("dist/bundle/", root));

await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: { cli: "src/cli/run.ts", host: "src/host/node.ts", index: "src/index.ts" },
  outdir,
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // Names are kept: they are read in reports of bugs.
  minifyWhitespace: true,
  minifySyntax: true,
  external: Object.keys(dependencies).filter((name) => !bundledPackages.includes(name)),
  banner: { js: requireInside },
  plugins: [{ name: "lazy-packages", setup: loadLazily }],
});
await writeFile(join(outdir, "licences.txt"), await licences());

async function licences() {
  const texts = bundledPackages.map(async (name) => {
    const folder = new URL(`node_modules/${name}/`, root);
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
    return `${name}\n\n${await readFile(new URL(file, folder), "utf8")}`;
  });
  return (await Promise.all(texts)).join("\n\n");
}

/** Puts in the place of such a package functions of the same names that load it and pass on. */
function loadLazily({ onResolve, onLoad }) {
  const names = new RegExp(`^(${lazyPackages.join("|").replaceAll("/", "\\/")})$`);
  onResolve({ filter: names }, ({ path }) => ({ path, namespace: "lazy" }));
  onLoad({ filter: names, namespace: "lazy" }, async ({ path }) => {
    const functions = Object.entries(await import(path)).filter(([, value]) => typeof value === "function");
    return { contents: [loader(path), ...functions.map(([name]) => stand(name))].join("\n") };
  });
}

function loader(path) {
  return `import { createRequire } from "node:module";
let loaded;
const get = (name) => (loaded ??= createRequire(import.meta.url)(${JSON.stringify(path)}))[name];`;
}

/** Works as a class too. */
function stand(name) {
  const head = name === "default" ? "export default function" : `export function ${name}`;
  return `${head}(...given) { const real = get("${name}"); return new.target ? new real(...given) : real(...given); }`;
}
