import type { Address } from "../base/place.ts";
import type { AgeRange } from "./outcome.ts";

/** How many pupils one adult may look after: what a visit, a venue or a project says. */
export type RatioPolicy = {
  readonly at: Address;
  /** The policy's name, where it is only named. */
  readonly name: string | null;
  /** In the order written; empty where the policy is only named. */
  readonly byAge: readonly { readonly ages: AgeRange; readonly pupilsPerAdult: number }[];
};
