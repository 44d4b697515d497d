/** Puts together what rendering needs from the world: templates, fonts, the PDF engine, the project's pictures. */
import { join } from "node:path";
import type { Workshop } from "../docent/render.ts";
import { fontFaces, templateFiles, wholeFonts } from "../host/assets.ts";
import { createPdfEngine } from "../render/pdf/write.ts";
import { iconFiles, layoutFiles } from "../render/template-files.ts";
import type { Context } from "./command.ts";
import type { Loaded } from "./load.ts";

type Equipped = {
  readonly workshop: Workshop;
  /** Texts of the templates by path, for messages about them. */
  readonly texts: ReadonlyMap<string, string>;
};

export function workshopFor(
  { host }: Context,
  { root, project }: Loaded,
  progress: Workshop["progress"],
): Equipped {
  const files = templateFiles(host, root);
  const pdf = createPdfEngine({
    // Read when the first PDF is printed: they are large.
    get fonts() {
      return wholeFonts(host);
    },
    layout: layoutFiles(files, project.theme),
    icons: iconFiles(files),
    root: host.packageRoot,
    pause: host.pause,
  });
  const workshop: Workshop = {
    files,
    fonts: fontFaces(host),
    pdf,
    sha256: host.sha256,
    version: host.version,
    read: (path) => host.files.read(join(root, path)),
    progress,
  };
  return { workshop, texts: new Map([...files.values()].map(({ file, text }) => [file, text])) };
}
