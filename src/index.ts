/** What programs may import from docent: reading, checking, aligning, planning and rendering as functions, and the whole command line. */
export { run } from "./cli/run.ts";
export { align } from "./docent/align.ts";
export { check, type Findings } from "./docent/check.ts";
export { plan, type PlanCall, type PlanDay } from "./docent/plan.ts";
export { render, type RenderWishes, type Workshop } from "./docent/render.ts";
export { ComputerError, type Files, type Host, type Stream } from "./host/host.ts";
export { nodeHost } from "./host/node.ts";
export { readProject, type ReadOptions, type ReadResult } from "./read/project.ts";
export { examine, type Examined, type Strictness } from "./rules/examine.ts";
export type { TourAlignment } from "./align/coverage.ts";
export type { Output } from "./base/output.ts";
export type { LocatedProblem, Problem } from "./base/problem.ts";
export type { ProjectFiles, SourceFile } from "./base/source.ts";
export type { Project } from "./model/project.ts";
export type { Tour } from "./model/tour.ts";
export type { TourPlan } from "./plan/tour/types.ts";
export type { RenderResult } from "./render/render.ts";
export type { ProblemReport } from "./report/problems/report.ts";
