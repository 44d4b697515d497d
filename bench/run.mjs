/**
 * `npm run bench [part] [-- --rounds N]`: runs each bench, bench/<part>/bench.ts, and prints what it measured beside the
 * goals. Build first; the figures are of the program as it is shipped.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const here = fileURLToPath(new URL("./", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" } },
});
const known = readdirSync(here).filter((name) => existsSync(join(here, name, "bench.ts")));
const unknown = positionals.filter((name) => !known.includes(name));
if (unknown.length > 0) throw new Error(`no bench ${unknown.join(", ")}; there is: ${known.join(", ")}`);

const scratch = mkdtempSync(join(tmpdir(), "docent-bench-"));
/** Beside the packages, so that those with parts of their own (`highs`) are found from there. */
const built = mkdtempSync(join(here, "../node_modules/.bench-"));
try {
  for (const part of positionals.length > 0 ? positionals : known) {
    const outfile = join(built, `${part}.mjs`);
    await build({
      entryPoints: [join(here, part, "bench.ts")],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      external: ["highs"],
      logLevel: "error",
    });
    const { bench } = await import(pathToFileURL(outfile).href);
    await bench({ root: join(here, ".."), scratch, rounds: Number(values.rounds) });
  }
} finally {
  for (const folder of [scratch, built]) rmSync(folder, { recursive: true, force: true });
}
