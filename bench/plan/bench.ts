/** Plans and timetables of generated museums and of classic instances, beside the goals. */
import { benchRoutes } from "./route/bench.ts";
import { benchTimetables } from "./timetable/bench.ts";

export async function bench(): Promise<void> {
  await benchRoutes();
  benchTimetables();
}
