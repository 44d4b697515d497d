/** How many pupils one adult may look after: `{"8-11": 8}`, or the name of the policy that says so. */
import type { RatioPolicy } from "../../model/ratio.ts";
import { addressOf, isMap, members, numberOf, stringOf, type Field } from "./field.ts";

export function ratioPolicyOf(field: Field): RatioPolicy | null {
  const name = stringOf(field);
  if (name === null && !isMap(field)) return null;
  const byAge = members(field).flatMap((one) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(String(one.key)) ?? [];
    const pupilsPerAdult = numberOf(one);
    return from === undefined || to === undefined || pupilsPerAdult === null
      ? []
      : [{ ages: [Number(from), Number(to)] as const, pupilsPerAdult }];
  });
  return { at: addressOf(field), name, byAge };
}
