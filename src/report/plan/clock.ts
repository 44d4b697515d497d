/** Minutes since a tour's start as people read them on a watch. */

/** "0:07", or "10:07" where the hour of the start is known. Whole minutes; papers and JSON have the parts. */
export function clockTime(minutes: number, startMinute: number | null): string {
  const whole = Math.round(minutes + (startMinute ?? 0));
  return `${Math.floor(whole / 60) % 24}:${String(whole % 60).padStart(2, "0")}`;
}
