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
const isFileName = /^\S+\.(?:jpe?g|png|svg|gif|webp|tiff?)$|^(?:IMG|DSC[NF]?|P|PXL|SCAN)[_-]?\d{3,}$/i;
const saysNothing =
  /^(?:an? |the |uma? |o |a |une? |la |le |el |una? |ein(?:e)? )?(?:image|picture|photo(?:graph)?|figure|drawing|imagem|figura|fotografia|foto|desenho|imagen|dibujo|dessin|bild|zeichnung|alt(?: text)?|todo|tbd|\?+|\.+)\.?$/i;

/** Of a long text only its length matters: no file name, title or empty phrase is as long. */
function whatIsPoor(typed: string, file: string | null, of: Text): PoorAlt["reason"] | null {
  if (typed.length > mostLetters) return "long";
  if (isFileName.test(typed) || isNameOf(typed, file)) return "file-name";
  if (typed.length < 40 && saysNothing.test(typed)) return "empty-words";
  return Object.values(of).some((title) => isSame(title, typed)) ? "title" : null;
}

/** The file's name without its folder and its kind; a plain word such as "boat" may be a poor text, but it is one. */
function isNameOf(typed: string, file: string | null): boolean {
  if (file === null || typed.includes(" ")) return false;
  const bare = file.replace(/^.*\//, "").replace(/\.[a-z]+$/i, "");
  return typed === bare && /[-_\d]/.test(bare);
}

/** Apart from capitals and full stops. */
function isSame(title: string, typed: string): boolean {
  return Math.abs(title.length - typed.length) < 4 && fold(title) === fold(typed);
}

function fold(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
