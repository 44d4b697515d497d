/** The catalogue of everything that can be wrong with content: one row a code, the words kept apart from the data. */
import type { Entry } from "./codes/entry.ts";
import { yamlCodes } from "./codes/yaml.ts";
import { schemaCodes } from "./codes/schema.ts";
import { referenceCodes } from "./codes/reference.ts";
import { paperCodes } from "./codes/paper.ts";

export const codes = { ...yamlCodes, ...schemaCodes, ...referenceCodes, ...paperCodes };

export type Code = keyof typeof codes;

export type CodeArgs<C extends Code> = (typeof codes)[C] extends Entry<infer A> ? A : never;

export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}
