import type { Address } from "../base/place.ts";
import type { Outcome } from "./outcome.ts";
import type { Picture } from "./picture.ts";
import type { Text } from "./text.ts";
import type { ActivityType, Audience, Bloom, Evidence, Phase } from "./vocabulary.ts";

export type Activity = {
  readonly at: Address;
  /** From 1 within its stop or phase. */
  readonly number: number;
  readonly ask: Text;
  readonly type: ActivityType;
  readonly phase: Phase;
  readonly answer: Answer | null;
  readonly followUps: readonly Text[];
  readonly options: readonly Text[];
  readonly pairs: readonly { readonly left: Text; readonly right: Text }[];
  readonly items: readonly Text[];
  readonly bank: readonly Text[];
  readonly table: { readonly columns: readonly Text[]; readonly rows: number } | null;
  readonly space: { readonly lines: number } | { readonly widthMm: number; readonly heightMm: number } | null;
  readonly minutes: number | null;
  readonly grouping: "whole" | "pairs" | "small-group" | "individual" | null;
  readonly teaches: readonly Outcome[];
  readonly assesses: readonly Outcome[];
  readonly evidence: Evidence | null;
  readonly bloom: Bloom | null;
  readonly tiers: {
    readonly support: Text | null;
    readonly core: Text | null;
    readonly stretch: Text | null;
  };
  readonly audience: readonly Audience[];
  readonly materials: readonly Text[];
  readonly image: Picture | null;
};

/** Never reaches a paper for pupils or families: views for them have no such field. */
export type Answer = {
  /** The exact or model answer, one entry a part (pairs, order and lists have several). */
  readonly model: readonly Text[];
  /** Acceptable alternatives. */
  readonly accept: readonly Text[];
  readonly commonErrors: readonly Text[];
  /** Where on the object the evidence is. */
  readonly evidenceAt: Text | null;
};
