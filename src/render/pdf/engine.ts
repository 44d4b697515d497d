/**
 * The typesetting engine, embedded: it gets virtual files and gives PDF bytes or its complaints. It is a native
 * package, loaded when the first PDF is wanted, and may be missing on rare machines.
 */
import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";

/** Everything the engine needs from outside, read by the host. */
export type PdfAssets = {
  /** Whole font files (TrueType or OpenType, not WOFF). */
  readonly fonts: readonly Uint8Array[];
  /** The layout program: the texts of `templates/themes/<theme>/*.typ` by file name; `paper.typ` is its door. */
  readonly layout: ReadonlyMap<string, string>;
  /** SVG texts of the icons by name; `currentColor` becomes the ink of the theme. */
  readonly icons: ReadonlyMap<string, string>;
  /** An absolute folder on this machine that names the virtual files; nothing is read from it. */
  readonly root: string;
  /** Resolves in a later turn of the event loop: what the engine holds is only freed then. */
  readonly pause: () => Promise<void>;
};

/** A loaded or still sleeping engine; one a process is enough, and it prints one paper at a time. */
export type PdfEngine = {
  readonly print: (files: ReadonlyMap<string, Uint8Array>) => Promise<Printed>;
};

/** `tooTall` are the numbers of parts that reach over the foot of their page; `absent` says why the engine could not be loaded; `complaints` are in the engine's own words. */
export type Printed =
  | { readonly bytes: Uint8Array; readonly pages: number; readonly tooTall: readonly number[] }
  | { readonly complaints: readonly string[] }
  | { readonly absent: string };

/** How many papers old a remembered layout may be: pages of one run share pictures, fonts and text. */
const rememberedPapers = 10;

/** An engine that loads its native part when the first paper is printed. */
export function createPdfEngine(assets: PdfAssets): PdfEngine {
  let loading: Promise<Press> | undefined;
  return {
    print: async (files) => {
      loading ??= loadPress(assets);
      const press = await loading;
      if ("absent" in press) return press;
      const printed = printOnce(press, files);
      await assets.pause();
      press.compiler.evictCache(rememberedPapers);
      return printed;
    },
  };
}

type Press = LoadedPress | { readonly absent: string };
type LoadedPress = { readonly compiler: NodeCompiler; readonly at: (name: string) => string };

async function loadPress(assets: PdfAssets): Promise<Press> {
  try {
    const native = await import("@myriaddreamin/typst-ts-node-compiler");
    const compiler = native.NodeCompiler.create({
      workspace: assets.root,
      fontArgs: [{ fontBlobs: assets.fonts.map((bytes) => Buffer.from(bytes)) }],
    });
    const at = (name: string): string => `${assets.root.replace(/[\\/]+$/, "")}/${name}`;
    for (const [name, text] of assets.layout) compiler.addSource(at(name), text);
    compiler.addSource(at("main.typ"), '#import "paper.typ": paper\n#paper(json("page.json"))\n');
    compiler.mapShadow(at("icons.json"), Buffer.from(JSON.stringify(Object.fromEntries(assets.icons))));
    return { compiler, at };
  } catch (error) {
    return { absent: error instanceof Error ? error.message : String(error) };
  }
}

function printOnce({ compiler, at }: LoadedPress, files: ReadonlyMap<string, Uint8Array>): Printed {
  for (const [name, bytes] of files) compiler.mapShadow(at(name), Buffer.from(bytes));
  try {
    const compiled = compiler.compile({ mainFilePath: at("main.typ") });
    const document = compiled.result;
    const error = compiled.takeError();
    if (error !== null) return { complaints: compiler.fetchDiagnostics(error).flatMap(messageIn) };
    if (document === null) return { complaints: ["the engine gave no document"] };
    const bytes = compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: 0 });
    return {
      bytes: new Uint8Array(bytes),
      pages: document.numOfPages,
      tooTall: tooTallIn(compiler, document),
    };
  } catch (error) {
    return { complaints: complaintsIn(error instanceof Error ? error.message : String(error)) };
  } finally {
    for (const name of files.keys()) compiler.unmapShadow(at(name));
  }
}

function tooTallIn(compiler: NodeCompiler, document: NodeTypstDocument): readonly number[] {
  const found = compiler.query(document, {
    selector: "<too-tall>",
    field: "value",
  }) as readonly (readonly number[])[];
  return found.flat();
}

/** The engine adds the way it came to each complaint; only the complaint itself says something to people. */
function messageIn(diagnostic: unknown): readonly string[] {
  const { message, severity } = diagnostic as { readonly message: string; readonly severity: number };
  return severity === 1 ? [message] : [];
}

/** While exporting, the engine gives its complaints as one text, each with `message: "…"` in it. */
function complaintsIn(text: string): readonly string[] {
  const found = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) =>
    unescaped(message ?? ""),
  );
  return found.length > 0 ? [...new Set(found)] : [text];
}

function unescaped(text: string): string {
  return text
    .replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\\(["'\\])/g, "$1");
}
