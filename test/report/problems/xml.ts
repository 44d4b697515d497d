/** XML as its readers read it: strictly, and against a schema. */
import { readFileSync } from "node:fs";
import { DOMParser, onErrorStopParsing, type Element } from "@xmldom/xmldom";
import { validateXML } from "xmllint-wasm";

/** What the schema has against it; nothing, if it is valid. */
export async function schemaErrors(xml: string, schemaName: string): Promise<readonly string[]> {
  const schema = readFileSync(new URL(`schemas/${schemaName}`, import.meta.url), "utf8");
  const { errors } = await validateXML({ xml: { fileName: "report.xml", contents: xml }, schema });
  return errors.map(({ message }) => message);
}

/** All elements of a name, in order. */
export function elementsOf(xml: string, name: string): readonly Element[] {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  return [...parser.parseFromString(xml, "text/xml").getElementsByTagName(name)];
}

/** What a file name becomes where XML cannot hold a character. */
export function inXml(text: string): string {
  return text.replaceAll(/[\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD");
}
