/** The papers docent makes of a tour: what each may see, who reads it, and which template prints it. */
import { alignTour } from "../align/coverage.ts";
import type { Tour } from "../model/tour.ts";
import { guide, guideShape } from "./view/guide.ts";
import type { PaperFacts } from "./view/facts.ts";
import { matrix, matrixShape } from "./view/matrix.ts";
import { forPupils } from "./view/pupil-tour.ts";
import { pupilWorksheet, pupilWorksheetShape } from "./view/pupil-worksheet.ts";
import type { Infer, ObjectShape } from "./view/shape.ts";
import { teacherWorksheet, teacherWorksheetShape } from "./view/teacher-worksheet.ts";

export const paperKinds = ["guide", "teacher-worksheet", "pupil-worksheet", "matrix"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** `word` is the label text that names the paper; `template` is a path below `templates/`. */
export type Paper<S extends ObjectShape = ObjectShape> = {
  readonly reader: "adult" | "pupil";
  readonly word: string;
  readonly template: string;
  /** False for a tour of which this paper would say nothing. */
  readonly appliesTo: (tour: Tour) => boolean;
  readonly shape: S;
  readonly view: (facts: PaperFacts) => Infer<S>;
};

export const papers = {
  guide: {
    reader: "adult",
    word: "paperGuide",
    template: "guide/guide.hbs",
    appliesTo: toAll,
    shape: guideShape,
    view: guide,
  },
  "teacher-worksheet": {
    reader: "adult",
    word: "paperTeacherWorksheet",
    template: "teacher-worksheet/teacher-worksheet.hbs",
    appliesTo: toAll,
    shape: teacherWorksheetShape,
    view: teacherWorksheet,
  },
  "pupil-worksheet": {
    reader: "pupil",
    word: "paperPupilWorksheet",
    template: "pupil-worksheet/pupil-worksheet.hbs",
    appliesTo: toAll,
    shape: pupilWorksheetShape,
    view: ({ tour, speaker, draft }) => pupilWorksheet(forPupils(tour), speaker, draft),
  },
  matrix: {
    reader: "adult",
    word: "paperMatrix",
    template: "matrix/matrix.hbs",
    appliesTo: namesOutcomes,
    shape: matrixShape,
    view: matrix,
  },
} satisfies {
  readonly [K in PaperKind]: Paper<
    {
      guide: typeof guideShape;
      "teacher-worksheet": typeof teacherWorksheetShape;
      "pupil-worksheet": typeof pupilWorksheetShape;
      matrix: typeof matrixShape;
    }[K]
  >;
};

function toAll(): boolean {
  return true;
}

/** Promised, or served by a stop: what the matrix has rows for. */
function namesOutcomes(tour: Tour): boolean {
  return alignTour(tour).outcomes.length > 0;
}
