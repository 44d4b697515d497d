/** What the generated validators find. */
import type { Pointer } from "../../base/place.ts";

/** An error as ajv reports it. */
export type RawError = {
  readonly instancePath: Pointer;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};
