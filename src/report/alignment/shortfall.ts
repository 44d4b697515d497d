/** The sentence that says why `docent align` ends with exit code 1. */
import type { Shortfall } from "../../align/threshold.ts";

/** "azulejos: 80 % of the promised outcomes taught, 100 % asked for. Missing: hgp6:ordens". */
export function shortfallSentence({ tour, measure, percent, wantedPercent, missing }: Shortfall): string {
  const names = missing.map(({ ref }) => ref).join(", ");
  return `${tour}: ${percent} % of the promised outcomes ${measure}, ${wantedPercent} % asked for. Missing: ${names}`;
}
