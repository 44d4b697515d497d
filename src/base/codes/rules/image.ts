/** Problems of pictures: their words, their rights, and whether they can be printed well. */
import { entry } from "../entry.ts";

export type PoorAlt = {
  readonly reason: "file-name" | "title" | "empty-words" | "long";
  readonly typed: string;
  readonly letters: number;
};

export type NoLicence = {
  readonly reason: "licence" | "credit" | "unknown";
  readonly file: string;
  readonly typed: string | null;
  readonly suggestion: string | null;
};

export type LicenceForbids = {
  readonly reason: "crop" | "print";
  readonly file: string;
  readonly licence: string;
};

export type ShareAlike = {
  readonly reason: "share-alike" | "commercial";
  readonly file: string;
  readonly licence: string;
  readonly papers: string;
};

export type Quality = {
  readonly reason: "coarse" | "huge";
  readonly file: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
};

export const imageCodes = {
  "image/no-alt": entry<PoorAlt>({
    severity: "warning",
    title: "A text alternative that does not say what the picture shows",
    message: ({ reason, typed, letters }) =>
      ({
        "file-name": `The text alternative "${typed}" is a file name.`,
        title: `The text alternative "${typed}" is only the title.`,
        "empty-words": `The text alternative "${typed}" does not say what the picture shows.`,
        long: `The text alternative has ${letters} letters; more than 250 cannot be listened to at once.`,
      })[reason],
    why: "Those who cannot see the picture learn nothing from it.",
    fix: ({ reason }) =>
      reason === "long"
        ? 'Say what matters for the task in one or two sentences, and put the rest into "facts" or "summary".'
        : 'Say what the picture shows, as you would on the telephone: "A long blue panel of a city on a river".',
    sample: { reason: "file-name", typed: "IMG_0042.jpg", letters: 12 },
    example: {
      wrong: "images:\n  - {file: images/panorama.jpg, alt: panorama.jpg}\n",
      right: "images:\n  - {file: images/panorama.jpg, alt: A long blue panel of a city on a river}\n",
    },
  }),
  "image/no-licence": entry<NoLicence>({
    severity: "error",
    title: "A picture that nobody is known to have allowed",
    message: ({ reason, file, typed }) =>
      ({
        licence: `The picture "${file}" goes on papers for others, and has no licence.`,
        credit: `The picture "${file}" goes on papers for others, and names nobody to credit.`,
        unknown: `"${typed ?? ""}" is no licence that exists.`,
      })[reason],
    why: "A museum or a school could be charged for every copy.",
    fix: ({ reason, suggestion }) => {
      if (suggestion !== null) return `Did you mean "${suggestion}"?`;
      if (reason === "credit") return 'Write "credit: …" at the picture, as its owner wants it printed.';
      return reason === "unknown"
        ? "Write the licence as its owner does, for example CC BY-SA 4.0, or its web address."
        : 'Write "licence: …" at the picture, for example CC0 or CC BY-SA 4.0; ask its owner if you do not know.';
    },
    sample: { reason: "licence", file: "images/panorama.jpg", typed: null, suggestion: null },
    example: {
      wrong: "images:\n  - {file: images/panorama.jpg, alt: A city on a river}\n",
      right:
        "images:\n  - {file: images/panorama.jpg, alt: A city on a river, credit: City Museum, licence: CC BY 4.0}\n",
    },
  }),
  "image/licence-forbids": entry<LicenceForbids>({
    severity: "error",
    title: "A use of a picture that its licence forbids",
    message: ({ reason, file, licence }) =>
      reason === "crop"
        ? `"${file}" may be cropped, says the file, but its licence ${licence} allows no changes.`
        : `"${file}" goes on papers for others, but ${licence} allows no printing without permission.`,
    why: "It would break the rights of who made the picture.",
    fix: ({ reason }) =>
      reason === "crop"
        ? 'Write "cropAllowed: false", or ask its owner and write who allowed it under "permission".'
        : 'Ask its owner and write who allowed it, and when, under "permission"; or use another picture.',
    sample: { reason: "crop", file: "images/panorama.jpg", licence: "CC BY-ND 4.0" },
    example: {
      wrong: "- {file: images/a.jpg, alt: A city, licence: CC BY-ND 4.0, cropAllowed: true}\n",
      right: "- {file: images/a.jpg, alt: A city, licence: CC BY-ND 4.0, cropAllowed: false}\n",
    },
  }),
  "image/share-alike": entry<ShareAlike>({
    severity: "warning",
    title: "Papers under another licence than a picture on them asks for",
    message: ({ reason, file, licence, papers }) =>
      reason === "share-alike"
        ? `"${file}" is under ${licence}, which what is made with it must keep; the papers are under ${papers}.`
        : `"${file}" is under ${licence}, for no one to earn money with; the papers are under ${papers}, which lets others sell them.`,
    why: "Whoever uses the papers as you allow breaks the rights of who made the picture.",
    fix: ({ licence }) => `Write "licence: ${licence}" under "meta" of the tour, or use another picture.`,
    sample: {
      reason: "share-alike",
      file: "images/panorama.jpg",
      licence: "CC BY-SA 4.0",
      papers: "CC BY 4.0",
    },
    example: {
      wrong: "meta: {licence: CC BY 4.0} # with a picture under CC BY-SA 4.0\n",
      right: "meta: {licence: CC BY-SA 4.0}\n",
    },
  }),
  "image/quality": entry<Quality>({
    severity: "warning",
    title: "A picture with too few or too many dots",
    message: ({ reason, file, widthPx, heightPx, dpi }) =>
      reason === "coarse"
        ? `"${file}" has ${widthPx} × ${heightPx} dots: ${dpi} to the inch when printed, and 150 are needed.`
        : `"${file}" has ${widthPx} × ${heightPx} dots, ${(Math.floor((widthPx * heightPx) / 100_000) / 10).toFixed(1)} million; papers show two at most.`,
    why: "Too few look blurred; too many make the PDF large and slow, or use up the memory.",
    fix: ({ reason, widthPx, heightPx }) =>
      reason === "coarse"
        ? "Use a picture at least 1,064 dots wide or 367 dots high."
        : `Make a smaller copy, ${fitting(widthPx, heightPx)} dots for example, and use that.`,
    sample: { reason: "huge", file: "images/panorama.jpg", widthPx: 6000, heightPx: 4000, dpi: 1639 },
    example: {
      wrong: "- {file: images/camera-6000x4000.jpg, alt: A city on a river}\n",
      right: "- {file: images/panorama-1600x1066.jpg, alt: A city on a river}\n",
    },
  }),
};

/** The same shape with about one and three quarters of a million dots. */
function fitting(widthPx: number, heightPx: number): string {
  const factor = Math.sqrt(1_750_000 / (widthPx * heightPx));
  return `${Math.floor(widthPx * factor)} × ${Math.floor(heightPx * factor)}`;
}
