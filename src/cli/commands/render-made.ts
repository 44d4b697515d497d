/** What a run of `docent render` made, and the texts that its problems stand in. */
import type { RenderResult } from "../../render/render.ts";

export type Made = RenderResult & {
  /** Of the templates, for the problems in them. */
  readonly texts: ReadonlyMap<string, string>;
};
