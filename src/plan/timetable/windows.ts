/** Opening windows made plain: in order and apart, and the closed times between them. */
import type { Operation, TimetableRequest } from "./request.ts";
import { momentToTicks } from "./ticks.ts";
import type { Ticks } from "./ticks.ts";

/** Minutes, infinite where nothing limits. */
export type Open = { readonly from: number; readonly to: number };

/** An operation's windows in order of time, those that touch as one, those that are too short left out. */
export function openWindows({ windows, minutes }: Operation): readonly Open[] {
  if (windows === undefined) return [{ from: -Infinity, to: Infinity }];
  const ordered = windows
    .map(({ fromMinutes, toMinutes }) => ({ from: fromMinutes ?? -Infinity, to: toMinutes ?? Infinity }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const apart: { from: number; to: number }[] = [];
  for (const { from, to } of ordered) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else apart.push({ from, to });
  }
  return apart.filter(({ from, to }) => to - from >= minutes - 1e-6);
}

/** The first tick at which an operation can begin and the last at which it can end; never the other way round if it can be at all. */
export function openingOf(operation: Operation, ticks: Ticks): readonly [number, number] {
  const windows = openWindows(operation);
  const [first, last] = [windows[0], windows.at(-1)];
  if (first === undefined || last === undefined) return [Infinity, -Infinity];
  return [momentToTicks(ticks, first.from), momentToTicks(ticks, last.to)];
}

/** A time, in ticks, during which some of the request's operations cannot take place though they can before and after. */
export type Closure = {
  readonly from: number;
  readonly to: number;
  readonly operations: ReadonlySet<number>;
};

/** All closed times, in order; one for all operations that are closed at the same time. */
export function closuresOf(request: TimetableRequest, ticks: Ticks): readonly Closure[] {
  const closures = new Map<string, { from: number; to: number; operations: Set<number> }>();
  request.operations.forEach((operation, index) => {
    const windows = openWindows(operation).filter(({ to }) => to >= ticks.originMinutes);
    windows.slice(1).forEach(({ from: opens }, at) => {
      const [from, to] = [momentToTicks(ticks, windows[at]?.to ?? 0), momentToTicks(ticks, opens)];
      const key = `${from} ${to}`;
      const closure = closures.get(key) ?? { from, to, operations: new Set() };
      closure.operations.add(index);
      closures.set(key, closure);
    });
  });
  return [...closures.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}
