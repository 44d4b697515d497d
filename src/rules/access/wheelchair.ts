/** Which visits bring somebody who cannot take steps: as the plan of their day understands it. */
export { stepFreeNeeds } from "../../plan/day/step-free.ts";
