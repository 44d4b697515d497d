/** `image/licence-forbids`: cropping what may not be changed, and printing what is not free to print. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { licenceTerms, type LicenceTerms } from "../../model/licence.ts";
import type { Facts } from "../facts.ts";
import { isForOthers } from "../stops-at.ts";
import { allPictures, printedPictures, type Shown } from "./pictures.ts";

export function licenceForbids({ project }: Facts): readonly Problem[] {
  const cropped = allPictures(project).flatMap((shown) => {
    const terms = termsOf(shown);
    if (terms === null || terms.changes || shown.picture.cropAllowed !== true) return [];
    return [forbidden(shown, "crop", terms)];
  });
  const printed = [...project.tours.values()].filter(isForOthers).flatMap((tour) =>
    printedPictures(tour).flatMap((shown) => {
      const terms = termsOf(shown);
      return terms === null || terms.printable ? [] : [forbidden(shown, "print", terms)];
    }),
  );
  return [...cropped, ...printed];
}

/** Null where nothing is known, or somebody allowed more than the licence does. */
function termsOf({ picture, licence }: Shown): LicenceTerms | null {
  const terms = licence === null || picture.permission !== null ? null : licenceTerms(licence);
  return terms === "unknown" ? null : terms;
}

function forbidden({ picture }: Shown, reason: "crop" | "print", { name }: LicenceTerms): Problem {
  const place = below(picture.at, reason === "crop" ? "cropAllowed" : "licence");
  return problem("image/licence-forbids", place, {
    reason,
    file: picture.file ?? picture.url ?? "",
    licence: name,
  });
}
