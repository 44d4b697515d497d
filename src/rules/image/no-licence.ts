/** `image/no-licence`: licences that do not exist; and, on the papers of tours for others, pictures without rights. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { licenceTerms, usualLicences } from "../../model/licence.ts";
import type { Picture } from "../../model/picture.ts";
import type { Facts } from "../facts.ts";
import { isForOthers } from "../stops-at.ts";
import { allPictures, printedPictures, type Shown } from "./pictures.ts";

export function noLicence({ project }: Facts): readonly Problem[] {
  const unknown = allPictures(project).flatMap(({ picture }) => unknownLicence(picture));
  const forOthers = [...project.tours.values()].filter(isForOthers).flatMap(printedPictures);
  return [...unknown, ...forOthers.flatMap(missingRights)];
}

function unknownLicence({ licence, file, url, at }: Picture): readonly Problem[] {
  if (licence === null || licenceTerms(licence) !== "unknown") return [];
  const suggestion = usualLicences.find((usual) => partsOf(usual) === partsOf(licence)) ?? null;
  const args = { reason: "unknown", file: file ?? url ?? "", typed: licence, suggestion } as const;
  return [problem("image/no-licence", below(at, "licence"), args)];
}

/** A licence with the same letters in another order or of another version; never one that allows more. */
function partsOf(licence: string): string {
  return (licence.toUpperCase().match(/\b(?:BY|NC|ND|SA)\b/g) ?? []).sort().join(" ");
}

/** Somebody's permission stands for a licence. */
function missingRights({ picture, licence }: Shown): readonly Problem[] {
  const { at, credit, permission } = picture;
  const file = picture.file ?? "";
  const args = { file, typed: null, suggestion: null };
  if (licence === null && permission === null)
    return [problem("image/no-licence", below(at, "licence"), { reason: "licence", ...args })];
  const terms = licence === null ? null : licenceTerms(licence);
  const asksCredit = terms === null || terms === "unknown" || terms.credit;
  if (credit !== null || !asksCredit) return [];
  return [problem("image/no-licence", below(at, "credit"), { reason: "credit", ...args })];
}
