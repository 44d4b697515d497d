/** What the generated validators look like from outside. */
import type { Pointer } from "../../base/place.ts";

/** A check of a whole file's value; what it found stands in `errors` until the next call. */
export type Validator = {
  (value: unknown): boolean;
  readonly errors?: readonly RawError[] | null;
};

/** An error as ajv reports it. */
export type RawError = {
  readonly instancePath: Pointer;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};
