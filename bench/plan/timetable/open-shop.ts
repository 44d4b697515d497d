/** A classic open shop as a request: jobs are groups, machines are stops, nobody walks. */
import type { TimetableRequest } from "../../../src/plan/timetable/request.ts";

export type OpenShop = {
  readonly name: string;
  /** Rows are jobs, columns machines. */
  readonly minutes: readonly (readonly number[])[];
  /** The published shortest end. */
  readonly shortest: number;
};

/** The request whose shortest end is the open shop's. */
export function openShopRequest({ minutes }: OpenShop): TimetableRequest {
  const name = (kind: string, index: number): string => `${kind}-${String(index).padStart(2, "0")}`;
  return {
    groups: minutes.map((_, group) => ({
      id: name("job", group),
      size: 1,
      earliestMinutes: 0,
      latestMinutes: null,
      startPlace: null,
      endPlace: null,
      order: { kind: "free" },
    })),
    stops: (minutes[0] ?? []).map((_, stop) => ({ id: name("machine", stop), place: 0, copies: 1 })),
    places: [{ id: "shop", capacity: null }],
    operations: minutes.flatMap((row, group) =>
      row.flatMap((each, stop) => (each > 0 ? [{ group, stop, minutes: each }] : [])),
    ),
    walkMinutes: [[[0]]],
    fixed: [],
    leaders: [],
  };
}

/** A line `name shortest minutes …`, a `/` between jobs. */
export function readOpenShop(line: string): OpenShop {
  const [name = "", shortest = "", ...words] = line.split(" ");
  const rows = words.join(" ").split("/");
  return { name, shortest: Number(shortest), minutes: rows.map((row) => row.split(" ").map(Number)) };
}
