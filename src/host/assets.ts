/** What docent brings along: templates with a project's own laid over them, fonts for both writers, example and schemas. */
import { join } from "node:path";
import type { Output } from "../base/output.ts";
import type { Files, Host } from "./host.ts";

type TextFile = { readonly file: string; readonly text: string };

/** By path below `templates/`. A project's own file replaces the built-in one, file by file. */
export function templateFiles(
  { files, packageRoot }: Host,
  projectRoot: string,
): ReadonlyMap<string, TextFile> {
  const builtIn = textsIn(files, join(packageRoot, "templates"));
  const own = textsIn(files, join(projectRoot, "templates"));
  return new Map([...builtIn, ...own]);
}

function textsIn(files: Files, folder: string): readonly (readonly [string, TextFile])[] {
  if (files.kind(folder) !== "folder") return [];
  const decoder = new TextDecoder();
  return files.walk(folder, new Set()).flatMap((path) => {
    const bytes = files.read(join(folder, path));
    return bytes === null
      ? []
      : [[path, { file: `templates/${path}`, text: decoder.decode(bytes) }] as const];
  });
}

/** Schemas of what people type; those of what docent prints are of no use in a project. */
export function shippedSchemas(host: Host): readonly Output[] {
  return shippedFiles(host, "schemas", new Set(["output"]));
}

export function shippedExample(host: Host): readonly Output[] {
  return shippedFiles(host, "examples/azulejos", new Set(["out"]));
}

function shippedFiles(
  { files, packageRoot }: Host,
  folder: string,
  skip: ReadonlySet<string>,
): readonly Output[] {
  const root = join(packageRoot, folder);
  return files.walk(root, skip).flatMap((path) => {
    const bytes = files.read(join(root, path));
    if (bytes === null) return [];
    return [{ path, content: /\.(ya?ml|json|md)$/.test(path) ? new TextDecoder().decode(bytes) : bytes }];
  });
}

type Family = {
  readonly family: string;
  /** The name of its packages. */
  readonly folder: string;
  /** The whole font file of each weight, in its package. */
  readonly whole: Readonly<Record<number, string>>;
};

/** Static faces only: variable ones print as shapes without text. */
const families: readonly Family[] = [
  {
    family: "Source Sans 3",
    folder: "source-sans-3",
    whole: {
      400: "400Regular/SourceSans3_400Regular.ttf",
      600: "600SemiBold/SourceSans3_600SemiBold.ttf",
      700: "700Bold/SourceSans3_700Bold.ttf",
    },
  },
  {
    family: "Source Serif 4",
    folder: "source-serif-4",
    whole: {
      400: "400Regular/SourceSerif4_400Regular.ttf",
      600: "600SemiBold/SourceSerif4_600SemiBold.ttf",
      700: "700Bold/SourceSerif4_700Bold.ttf",
    },
  },
  { family: "Andika", folder: "andika", whole: { 400: "Andika_400Regular.ttf", 700: "Andika_700Bold.ttf" } },
];

/** Whole font files, as the PDF engine needs them. */
export function wholeFonts({ packageFile }: Host): readonly Uint8Array[] {
  return families.flatMap(({ folder, whole }) =>
    Object.values(whole).map((path) => packageFile(`@expo-google-fonts/${folder}/${path}`)),
  );
}

type Face = {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal";
  readonly unicodeRange: string;
  readonly bytes: () => Uint8Array;
};

/** Parts of fonts by stretches of Unicode, for HTML; a part is read when a paper needs it. */
export function fontFaces({ packageFile }: Host): readonly Face[] {
  return families.flatMap(({ family, folder, whole }) => {
    const ranges = JSON.parse(
      new TextDecoder().decode(packageFile(`@fontsource/${folder}/unicode.json`)),
    ) as Record<string, string>;
    return Object.keys(whole).flatMap((weight) =>
      Object.entries(ranges).map(([subset, unicodeRange]) => ({
        family,
        weight: Number(weight),
        style: "normal" as const,
        unicodeRange,
        bytes: () => packageFile(`@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff2`),
      })),
    );
  });
}
