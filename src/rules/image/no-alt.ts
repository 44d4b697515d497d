/** `image/no-alt`: words for a picture that do not say what it shows. That there are none is the schema's to tell. */
import type { PoorAlt } from "../../base/codes/rules/image.ts";
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Text } from "../../model/text.ts";
import type { Facts } from "../facts.ts";
import { inLanguage } from "../text-address.ts";
import { allPictures } from "./pictures.ts";

export function noAlt({ project }: Facts): readonly Problem[] {
  return allPictures(project).flatMap(({ picture, of }) =>
    Object.entries(picture.alt).flatMap(([language, typed]) => {
      const reason = typed === "" ? null : whatIsPoor(typed, picture.file, of);
      if (reason === null) return [];
      const place = inLanguage(below(picture.at, "alt"), picture.alt, language);
      return [problem("image/no-alt", place, { reason, typed, letters: typed.length })];
    }),
  );
}

const mostLetters = 250;
const isFileName = /^[^\s]+\.(?:jpe?g|png|svg|gif|webp|tiff?)$|^(?:IMG|DSC[NF]?|P|PXL|SCAN)[_-]?\d{3,}$/i;
const saysNothing =
  /^(?:an? |the |uma? |o |a |une? |la |le |el |una? |ein(?:e)? )?(?:image|picture|photo(?:graph)?|figure|drawing|imagem|figura|fotografia|foto|desenho|imagen|dibujo|dessin|bild|zeichnung|alt(?: text)?|todo|tbd|\?+|\.+)\.?$/i;

function whatIsPoor(typed: string, file: string | null, of: Text): PoorAlt["reason"] | null {
  const bare = file?.replace(/^.*\//, "").replace(/\.[a-z]+$/i, "");
  if (
    isFileName.test(typed) ||
    (bare !== undefined && bare.length > 3 && /[-_\d]/.test(bare) && typed === bare)
  )
    return "file-name";
  if (saysNothing.test(typed)) return "empty-words";
  if (Object.values(of).some((title) => fold(title) === fold(typed))) return "title";
  return typed.length > mostLetters ? "long" : null;
}

function fold(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
