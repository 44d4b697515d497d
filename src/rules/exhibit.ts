/** Rules about exhibits: `exhibit/…`. */
import { attribution } from "./exhibit/attribution.ts";
import { cannotFind } from "./exhibit/cannot-find.ts";
import { dateConflict } from "./exhibit/date-conflict.ts";
import { dimension } from "./exhibit/dimension.ts";
import { factConflict } from "./exhibit/fact-conflict.ts";
import { notOnDisplay } from "./exhibit/not-on-display.ts";
import { tooSmall } from "./exhibit/too-small.ts";
import type { Rule } from "./facts.ts";

export const exhibitRules: readonly Rule[] = [
  cannotFind,
  notOnDisplay,
  dateConflict,
  factConflict,
  dimension,
  attribution,
  tooSmall,
];
