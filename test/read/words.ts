/** Problems as one reads them: place, code, message, fix. */
import { parseYaml } from "../../src/read/syntax.ts";
import { locateAll, plainText } from "../../src/read/locate.ts";

export type Told = readonly [place: string, code: string, message: string, fix: string];

export function told(text: string): readonly Told[] {
  const { problems } = parseYaml("a.yaml", text);
  return locateAll(problems, new Map([["a.yaml", plainText(text)]])).map((it) => {
    const end = it.endLine === it.line ? [it.endColumn] : [it.endLine, it.endColumn];
    return [[[it.line, it.column].join(":"), end.join(":")].join("-"), it.code, it.message, it.fix];
  });
}
