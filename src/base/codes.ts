/** The catalogue of everything that can be wrong with content: one row a code, the words kept apart from the data. */
import type { Entry } from "./codes/entry.ts";
import { yamlCodes } from "./codes/yaml.ts";
import { schemaCodes } from "./codes/schema.ts";
import { referenceCodes } from "./codes/reference.ts";
import { paperCodes } from "./codes/paper.ts";
import { settingCodes } from "./codes/rule.ts";
import { ruleCodes } from "./codes/rules.ts";

export const codes = {
  ...yamlCodes,
  ...schemaCodes,
  ...referenceCodes,
  ...paperCodes,
  ...settingCodes,
  ...ruleCodes,
};

export type Code = keyof typeof codes;

export type CodeArgs<C extends Code> = (typeof codes)[C] extends Entry<infer A> ? A : never;

export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}

/** The first part of a code: what a project may set for all of its codes at once. */
export function familyOf(code: string): string {
  return code.split("/")[0] ?? code;
}

/** Files that cannot be understood, and papers that cannot be made, are nobody's choice: these stay as serious as they are. */
export function isSettable(code: Code): boolean {
  return Object.hasOwn(ruleCodes, code) || codes[code].severity !== "error";
}
