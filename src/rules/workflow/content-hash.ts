import type { Tour } from "../../model/tour.ts";

/** Digits of a hash that people copy: enough that no two contents of one tour share them. */
const digits = 12;

/** How a sign-off counts what was signed: the beginning of the SHA-256 of the tour's content. */
export function contentHasher(
  sha256: ((bytes: Uint8Array) => string) | undefined,
): (tour: Tour) => string | null {
  return ({ signedText }) =>
    sha256 === undefined || signedText === null
      ? null
      : sha256(new TextEncoder().encode(signedText)).slice(0, digits);
}
