/** Words of people in Markdown, so that they stay words: no marks, no tags, no links, nobody called by name. */
import { printable } from "./text.ts";

/** On one line, fit for a cell of a table. Comments part what GitHub and GitLab would turn into links or pictures. */
export function markdownText(text: string): string {
  return htmlText(text)
    .replaceAll(/[\\`*_{}[\]()|~$]/g, "\\$&")
    .replaceAll(/[@#!](?=[\p{L}\p{N}])|:(?=[\w+\\-]+:|\/\/)|\bwww(?=\.)/giu, "$&<!-- -->");
}

/** Between tags, where Markdown's marks mean nothing. */
export function htmlText(text: string): string {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** As it was typed: a path, an id. */
export function markdownCode(text: string): string {
  const plain = printable(text);
  return /[`|\\]/.test(plain) ? markdownText(plain) : `\`${plain}\``;
}
