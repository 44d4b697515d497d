import { profileDefaults, type ProfileDefaults } from "../model/profile.ts";
import type { ClassAudience } from "../model/tour.ts";
import type { Profile } from "../model/vocabulary.ts";

/** What suits the class of a tour; null where its file does not say who comes. */
export function classProfile(audience: ClassAudience): (ProfileDefaults & { readonly name: Profile }) | null {
  const { ages, isced, profile } = audience;
  // The profile that stands in where nothing is known.
  const isGuess = ages === null && isced === null && profile === "upper-primary";
  return isGuess ? null : { ...profileDefaults[profile], name: profile };
}
