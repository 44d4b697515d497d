/**
 * Writes dist/bundle/: what is shipped, in few files, as Node opens a hundred small modules slower than it reads the
 * files of a small project. A command's part is loaded when it is called; packages are not bundled.
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Packages that most runs do without: each is loaded by the first call of one of its functions. */
const lazyPackages = ["yaml", "@sindresorhus/slugify"];

await build({
  absWorkingDir: fileURLToPath(new URL("../", import.meta.url)),
  entryPoints: { cli: "src/cli/run.ts", host: "src/host/node.ts", index: "src/index.ts" },
  outdir: process.argv[2] ?? "dist/bundle",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  packages: "external",
  plugins: [{ name: "lazy-packages", setup: loadLazily }],
});

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
