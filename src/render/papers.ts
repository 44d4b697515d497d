/** The papers docent makes: of what, what each may see, who reads it, and which template prints it. */
import { alignTour } from "../align/coverage.ts";
import type { Tour } from "../model/tour.ts";
import type { Visit } from "../model/visit.ts";
import { guide, guideShape } from "./view/guide.ts";
import type { TourFacts, VisitFacts } from "./view/facts.ts";
import { matrix, matrixShape } from "./view/matrix.ts";
import { forPupils } from "./view/pupil-tour.ts";
import { pupilWorksheet, pupilWorksheetShape } from "./view/pupil-worksheet.ts";
import type { Infer, ObjectShape } from "./view/shape.ts";
import { teacherWorksheet, teacherWorksheetShape } from "./view/teacher-worksheet.ts";
import { visitTimetable, visitTimetableShape } from "./view/visit-timetable.ts";

export const paperKinds = ["guide", "teacher-worksheet", "pupil-worksheet", "matrix", "timetable"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** `word` is the label text that names the paper; `template` is a path below `templates/`. */
type Printed<S extends ObjectShape> = {
  readonly reader: "adult" | "pupil";
  readonly word: string;
  readonly template: string;
  readonly shape: S;
};

type TourPaper<S extends ObjectShape> = Printed<S> & {
  readonly of: "tour";
  /** False for a tour of which this paper would say nothing. */
  readonly appliesTo: (tour: Tour) => boolean;
  readonly view: (facts: TourFacts) => Infer<S>;
};

type VisitPaper<S extends ObjectShape> = Printed<S> & {
  readonly of: "visit";
  /** False for a visit of which this paper would say nothing. */
  readonly appliesTo: (visit: Visit) => boolean;
  /** True if it tells who is where when: then the day is planned first, and without a plan there is no paper. */
  readonly needsDay: boolean;
  readonly view: (facts: VisitFacts) => Infer<S>;
};

export const papers = {
  guide: ofTour({
    reader: "adult",
    word: "paperGuide",
    template: "guide/guide.hbs",
    appliesTo: toAll,
    shape: guideShape,
    view: guide,
  }),
  "teacher-worksheet": ofTour({
    reader: "adult",
    word: "paperTeacherWorksheet",
    template: "teacher-worksheet/teacher-worksheet.hbs",
    appliesTo: toAll,
    shape: teacherWorksheetShape,
    view: teacherWorksheet,
  }),
  "pupil-worksheet": ofTour({
    reader: "pupil",
    word: "paperPupilWorksheet",
    template: "pupil-worksheet/pupil-worksheet.hbs",
    appliesTo: toAll,
    shape: pupilWorksheetShape,
    view: ({ tour, speaker, draft }) => pupilWorksheet(forPupils(tour), speaker, draft),
  }),
  matrix: ofTour({
    reader: "adult",
    word: "paperMatrix",
    template: "matrix/matrix.hbs",
    appliesTo: namesOutcomes,
    shape: matrixShape,
    view: matrix,
  }),
  timetable: ofVisit({
    reader: "adult",
    word: "paperTimetable",
    template: "timetable/timetable.hbs",
    appliesTo: hasADay,
    needsDay: true,
    shape: visitTimetableShape,
    view: visitTimetable,
  }),
} satisfies Readonly<Record<PaperKind, object>>;

function ofTour<S extends ObjectShape>(paper: Omit<TourPaper<S>, "of">): TourPaper<S> {
  return { of: "tour", ...paper };
}

function ofVisit<S extends ObjectShape>(paper: Omit<VisitPaper<S>, "of">): VisitPaper<S> {
  return { of: "visit", ...paper };
}

/** Whether the paper says something of a tour, or of one of its visits. */
export function appliesTo(kind: PaperKind, { tour, visit }: PaperSubject): boolean {
  const paper = papers[kind];
  if (paper.of === "tour") return visit === null && paper.appliesTo(tour);
  return visit !== null && paper.appliesTo(visit);
}

/** What a paper is of: a tour, or (visit not null) a visit on which that tour is gone. */
export type PaperSubject = { readonly tour: Tour; readonly visit: Visit | null };

function toAll(): boolean {
  return true;
}

/** Promised, or served by a stop: what the matrix has rows for. */
function namesOutcomes(tour: Tour): boolean {
  return alignTour(tour).outcomes.length > 0;
}

function hasADay({ groups, fixed }: Visit): boolean {
  return groups.length > 0 || fixed.length > 0;
}
