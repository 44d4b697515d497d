/** What makes a request impossible at first sight. */
import type { Course } from "./course.ts";
import { decimalAt } from "./numbers.ts";
import type { RouteReason, RouteRequest } from "./request.ts";

/** The reason why no plan can be, or null when the search must find out. */
export function refusalOf(request: RouteRequest, course: Course): RouteReason | null {
  const visitable = new Set(course.original);
  const lost = request.must.filter((index) => !visitable.has(index));
  if (lost.length > 0) return { kind: "must-cannot-be-visited", indexes: lost };
  if (new Set(request.must).size > (request.maxStops ?? Infinity)) {
    return { kind: "too-many-musts", indexes: request.must };
  }
  const direct = decimalAt(course.walk, course.start * course.size + course.end);
  return course.must.length === 0 && direct > course.slot ? { kind: "no-way-to-end" } : null;
}
