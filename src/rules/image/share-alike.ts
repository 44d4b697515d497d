/** `image/share-alike`: papers whose licence allows more than a picture on them does. One problem a tour. */
import { below } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import { licenceTerms, type LicenceTerms } from "../../model/licence.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { printedPictures, type Shown } from "./pictures.ts";

export function shareAlike({ project }: Facts): readonly Problem[] {
  return [...project.tours.values()].flatMap((tour) => {
    const papers = termsOf(tour.meta.licence);
    return papers === null ? [] : (conflicts(tour, papers)[0] ?? []);
  });
}

function conflicts(tour: Tour, papers: LicenceTerms): readonly Problem[] {
  return printedPictures(tour).flatMap((shown) => {
    const terms = shown.picture.permission === null ? termsOf(shown.picture.licence) : null;
    if (terms === null || terms.name === papers.name) return [];
    const reason = reasonOf(terms, papers);
    return reason === null
      ? []
      : [conflict(tour, shown, { reason, licence: terms.name, papers: papers.name })];
  });
}

type Reason = "share-alike" | "commercial";

/** A newer version of the same licence is allowed. */
function reasonOf(picture: LicenceTerms, papers: LicenceTerms): Reason | null {
  if (picture.shareAlike) return family(picture) === family(papers) ? null : "share-alike";
  return !picture.commercial && papers.commercial ? "commercial" : null;
}

function family({ name }: LicenceTerms): string {
  return name.replace(/ [\d.]+$/, "");
}

function conflict(
  tour: Tour,
  { picture }: Shown,
  said: { readonly reason: Reason; readonly licence: string; readonly papers: string },
): Problem {
  const found = problem("image/share-alike", below(tour.at, "meta", "licence"), {
    ...said,
    file: picture.file ?? "",
  });
  return seeAlso(found, below(picture.at, "licence"), "the picture's licence");
}

function termsOf(licence: string | null): LicenceTerms | null {
  const terms = licence === null ? null : licenceTerms(licence);
  return terms === "unknown" ? null : terms;
}
