/** Two exhibits of one venue with the same museum number: one written twice, or parts of one object. */
import { problem, seeAlso } from "../../base/problem.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import { resolveText, type Language } from "../../model/text.ts";
import { addressOf, member } from "./field.ts";
import type { Scope } from "./scope.ts";

export function checkNumbers(scopes: readonly Scope[]): void {
  const seen = new Map<string, { readonly scope: Scope; readonly exhibit: Exhibit }>();
  for (const scope of scopes) {
    const exhibit = scope.built.exhibits.get(scope.unit.id);
    const number = exhibit?.identifiers.find(
      ({ scheme }) => scheme === "accession" || scheme === "inventory",
    )?.value;
    if (exhibit === undefined || number === undefined) continue;
    const key = JSON.stringify([exhibit.venue?.id ?? null, number]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, { scope, exhibit });
    else reportSame(scope, { number, exhibit, first });
  }
}

type Pair = {
  readonly number: string;
  readonly exhibit: Exhibit;
  readonly first: { readonly scope: Scope; readonly exhibit: Exhibit };
};

function reportSame(scope: Scope, { number, exhibit, first }: Pair): void {
  const place = numberPlace(scope);
  const title = titleOf(exhibit, scope.language);
  const sameTitle = title === titleOf(first.exhibit, scope.language);
  const found = sameTitle
    ? problem("reference/duplicate", place, { target: "number", id: number })
    : problem("reference/same-number", place, { number, other: titleOf(first.exhibit, scope.language) });
  scope.report(seeAlso(found, numberPlace(first.scope), "first used here"));
}

function numberPlace({ unit: { root } }: Scope) {
  const number = member(root, "number");
  return addressOf(number.value === undefined ? member(root, "identifiers") : number);
}

function titleOf({ title }: Exhibit, language: Language): string {
  return resolveText(title, language, [language]).text;
}
