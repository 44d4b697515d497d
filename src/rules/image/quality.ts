/** `image/quality`: pictures on a tour's papers that print coarse, or are so large that they slow everything down. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Facts } from "../facts.ts";
import { printedPictures } from "./pictures.ts";

export function quality({ project, pictureSize }: Facts): readonly Problem[] {
  const pictures = new Set(
    [...project.tours.values()].flatMap((tour) => printedPictures(tour).map((one) => one.picture)),
  );
  return [...pictures].flatMap(({ file, at }) => {
    const size = file === null ? null : pictureSize(file);
    if (file === null || size === null) return [];
    const { widthPx, heightPx } = size;
    const dpi = printedDpi(widthPx, heightPx);
    const reason = dpi < fewestDpi ? "coarse" : widthPx * heightPx > mostPixels ? "huge" : null;
    return reason === null
      ? []
      : [problem("image/quality", below(at, "file"), { reason, file, widthPx, heightPx, dpi })];
  });
}

const fewestDpi = 150;
/** The PDF engine holds every dot in memory: twelve million cost gigabytes, two are sharp on any paper. */
const mostPixels = 2_000_000;

/** Photographs are printed at most this large, and never larger than 72 dots to the inch. */
const mostWidthMm = 180;
const mostHeightMm = 62;

function printedDpi(widthPx: number, heightPx: number): number {
  const inch = 25.4;
  return Math.floor(Math.max(72, (widthPx * inch) / mostWidthMm, (heightPx * inch) / mostHeightMm));
}
