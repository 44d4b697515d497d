/** What stands on the pages of a PDF: every run of text with its tag, every shape and picture with its place. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import {
  asArray,
  asDict,
  isStream,
  readOperations,
  type PdfDict,
  type PdfObjects,
  type PdfValue,
} from "./pdf-objects.ts";

/** The number that links content with the structure; null where content has neither a number nor is an artifact. */
export type Tag = number | "artifact" | null;

/** Millimetres from the upper left corner of the page. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type Mark = { readonly kind: "text" | "shape" | "picture"; readonly tag: Tag; readonly box: Box };
export type Run = { readonly text: string; readonly tag: Tag; readonly box: Box };

export type PdfPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Everything painted; a text has no size here, only its place. */
  readonly marks: readonly Mark[];
  /** The texts as pdf.js reads them, without those of white space alone. */
  readonly runs: readonly Run[];
  readonly dict: PdfDict;
};

const mm = 25.4 / 72;

export async function readPages(bytes: Uint8Array, objects: PdfObjects): Promise<readonly PdfPage[]> {
  const dicts = pageDicts(objects, asDict(objects.at(objects.trailer.get("/Root"))).get("/Pages"));
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (const [index, dict] of dicts.entries()) {
    const [, , width = 0, height = 0] = asArray(objects.at(dict.get("/MediaBox"))).map(Number);
    const runs = await runsOf(await document.getPage(index + 1), height);
    const marks = marksOf(dict, { objects, height });
    pages.push({ number: index + 1, width: width * mm, height: height * mm, marks, runs, dict });
  }
  await loading.destroy();
  return pages;
}

function pageDicts(objects: PdfObjects, node: PdfValue | undefined): readonly PdfDict[] {
  const dict = asDict(objects.at(node));
  if (dict.get("/Type") === "/Page") return [dict];
  return asArray(objects.at(dict.get("/Kids"))).flatMap((kid) => pageDicts(objects, kid));
}

type PdfJsPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function runsOf(page: PdfJsPage, height: number): Promise<readonly Run[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: Tag[] = [];
  const runs: Run[] = [];
  for (const item of items) {
    if ("str" in item) {
      if (item.str.trim() !== "") runs.push({ text: item.str, tag: tagOf(open), box: textBox(item, height) });
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push("tag" in item && item.tag === "Artifact" ? "artifact" : numberIn(item.id));
  }
  return runs;
}

function numberIn(id: string | null | undefined): Tag {
  const digits = /_mc(\d+)$/.exec(id ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The innermost tag counts. */
function tagOf(open: readonly Tag[]): Tag {
  return open.findLast((tag) => tag !== null) ?? null;
}

/** From the usual ascent to the usual descent of a line. */
function textBox({ transform, width }: { transform: readonly number[]; width: number }, height: number): Box {
  const [, , , size = 0, left = 0, base = 0] = transform;
  return {
    left: left * mm,
    right: (left + width) * mm,
    top: (height - base - 0.78 * size) * mm,
    bottom: (height - base + 0.22 * size) * mm,
  };
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];
type State = { matrix: Matrix; readonly saved: Matrix[]; path: Point[]; open: Tag[] };

/** Operators that paint a path; `n` ends one unpainted. */
const painting: ReadonlySet<string> = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*"]);
const writing: ReadonlySet<string> = new Set(["Tj", "TJ", "'", '"']);

function marksOf(
  page: PdfDict,
  { objects, height }: { objects: PdfObjects; height: number },
): readonly Mark[] {
  const contents = asArray(objects.at(page.get("/Contents"))).map(objects.at);
  const bytes = Buffer.concat(
    contents.flatMap((each) => (isStream(each) ? [each.bytes, Buffer.from("\n")] : [])),
  );
  const state: State = { matrix: [1, 0, 0, 1, 0, 0], saved: [], path: [], open: [] };
  const marks: Mark[] = [];
  const paint = (kind: Mark["kind"], points: readonly Point[]): void => {
    marks.push({ kind, tag: tagOf(state.open), box: boxAround(points, height) });
  };
  for (const { operator, operands } of readOperations(bytes)) {
    follow(state, operator, operands);
    if (painting.has(operator)) paint("shape", state.path);
    if (writing.has(operator)) paint("text", [moved(state.matrix, [0, 0])]);
    if (operator === "Do")
      paint(
        "picture",
        corners.map((corner) => moved(state.matrix, corner)),
      );
    if (painting.has(operator) || operator === "n") state.path = [];
  }
  return marks;
}

const corners: readonly Point[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/** Keeps track of the matrix, the path and the tags that are open. */
function follow(state: State, operator: string, operands: readonly PdfValue[]): void {
  const numbers = operands.map(Number);
  if (operator === "q") state.saved.push(state.matrix);
  else if (operator === "Q") state.matrix = state.saved.pop() ?? state.matrix;
  else if (operator === "cm") state.matrix = times(numbers as unknown as Matrix, state.matrix);
  else if (operator === "BMC" || operator === "BDC") state.open.push(openedBy(operands));
  else if (operator === "EMC") state.open.pop();
  else if (["m", "l", "c", "v", "y"].includes(operator)) state.path.push(...pointsOf(numbers, state.matrix));
  else if (operator === "re") state.path.push(...rectangle(numbers, state.matrix));
}

function openedBy([name, properties]: readonly PdfValue[]): Tag {
  if (name === "/Artifact") return "artifact";
  const number = asDict(properties).get("/MCID");
  return typeof number === "number" ? number : null;
}

function pointsOf(numbers: readonly number[], matrix: Matrix): readonly Point[] {
  const pairs = numbers.filter((_, index) => index % 2 === 0);
  return pairs.map((x, index) => moved(matrix, [x, numbers[2 * index + 1] ?? 0]));
}

function rectangle(
  [x = 0, y = 0, width = 0, height = 0]: readonly number[],
  matrix: Matrix,
): readonly Point[] {
  return corners.map(([right, up]) => moved(matrix, [x + right * width, y + up * height]));
}

function moved([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function times([a, b, c, d, e, f]: Matrix, by: Matrix): Matrix {
  const [right, up] = [by[0], by[1]];
  const moves = moved(by, [e, f]);
  return [a * right + b * by[2], a * up + b * by[3], c * right + d * by[2], c * up + d * by[3], ...moves];
}

function boxAround(points: readonly Point[], height: number): Box {
  const xs = points.map(([x]) => x * mm);
  const ys = points.map(([, y]) => (height - y) * mm);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
