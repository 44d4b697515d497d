/** A venue's floor plan with a tour drawn on it: the way, its direction, and a numbered dot a stop. Readable in grey. */
import type { Room } from "../model/venue.ts";
import type { Tour } from "../model/tour.ts";
import type { TourClock } from "../plan/clock.ts";
import { keptRight, rounded, spreadMarks } from "./plan-marks.ts";
import type { Area, Point } from "./plan-marks.ts";
import { cleanSvg } from "./svg.ts";
import type { CleanSvg } from "./svg.ts";

export type PlanOptions = {
  /** The plan as the venue's file has it: SVG text, not to be trusted. */
  readonly base: string;
  /** Whether a room stands on this plan. */
  readonly shows: (room: Room) => boolean;
  readonly tour: Tour;
  /** The tour's clock knows the ways. A way nobody knows is not drawn. */
  readonly clock: TourClock;
};

/** The most a plan takes on A4 and on Letter. Its marks are measured for this size, in millimetres. */
const largest: Area = { width: 170, height: 110 };

/** A dot of 7 mm stays legible when a paper prints the plan a quarter smaller. */
const dotMm = 7;
const ringMm = 0.6;
const lineMm = 1;
const ink = "#1a1a1a";

/** The picture as SVG text; null when `base` is no SVG or no stop has a place on it. */
export function planPicture(options: PlanOptions): string | null {
  const base = cleanSvg(options.base);
  if (base === null) return null;
  const area = areaOf(base);
  const marks = marksOf(options, area);
  if (!marks.some(({ number }) => number !== null)) return null;
  const legs = legsOf(options, { marks, area });
  const parts = [nested(base, area), ...legs.map(line), ...legs.map(arrow), ...marks.map(mark)];
  const size = `width="${area.width}mm" height="${area.height}mm" viewBox="0 0 ${area.width} ${area.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${parts.filter((part) => part !== "").join("\n")}\n</svg>\n`;
}

function areaOf({ viewBox: [, , width, height] }: CleanSvg): Area {
  const scale = Math.min(largest.width / width, largest.height / height);
  return { width: rounded(width * scale), height: rounded(height * scale) };
}

function nested({ viewBox, inherited, content }: CleanSvg, { width, height }: Area): string {
  return `<svg x="0" y="0" width="${width}" height="${height}" viewBox="${viewBox.join(" ")}"><g${inherited}>${content}</g></svg>`;
}

/** A dot (with its stop's number) or the sign of the tour's start or end. */
type Mark = Point & { readonly kind: "stop" | "start" | "end"; readonly number: number | null };

function marksOf({ shows, tour, clock }: PlanOptions, area: Area): readonly Mark[] {
  const wanted = [
    { kind: "start" as const, number: null, room: tour.from },
    ...clock.stops.map(({ stop }) => ({ kind: "stop" as const, number: stop.number, room: stop.room })),
    { kind: "end" as const, number: null, room: tour.to },
  ];
  const placed = wanted.flatMap(({ room, ...each }) => {
    const place = room === null ? null : placeOf(room, shows, area);
    return place === null ? [] : [{ ...each, place }];
  });
  const points = spreadMarks(
    placed.map(({ place }) => place),
    { area, spacing: dotMm + 2 * ringMm },
  );
  return placed.map(({ kind, number, place }, index) => ({ kind, number, ...(points[index] ?? place) }));
}

function placeOf(room: Room, shows: PlanOptions["shows"], area: Area): Point | null {
  const { plan } = room;
  if (plan === null || !shows(room)) return null;
  return { x: rounded((plan.x / 100) * area.width), y: rounded((plan.y / 100) * area.height) };
}

/** One walk: dashed where it changes floors, for there the drawing has no way between. */
type Step = { readonly from: Point; readonly to: Point; readonly changesFloor: boolean };
type Leg = readonly Step[];

type Drawn = { readonly marks: readonly Mark[]; readonly area: Area };

function legsOf({ shows, clock }: PlanOptions, { marks, area }: Drawn): readonly Leg[] {
  const markOf = (kind: Mark["kind"], number: number | null) =>
    marks.find((each) => each.kind === kind && each.number === number);
  const ends = [
    markOf("start", null),
    ...clock.stops.map(({ stop }) => markOf("stop", stop.number)),
    markOf("end", null),
  ];
  const ways = [...clock.stops, clock.closing].map(({ way }) => way);
  return ways.map((way, index) => {
    const rooms = way.map((room) => ({ point: placeOf(room, shows, area), floor: room.floor }));
    const first = { point: ends[index] ?? null, floor: rooms[0]?.floor ?? null };
    const last = { point: ends[index + 1] ?? null, floor: rooms.at(-1)?.floor ?? null };
    return rooms.length === 0 ? [] : stepsOf([first, ...rooms.slice(1, -1), last]);
  });
}

type Via = { readonly point: Point | null; readonly floor: string | null };

function stepsOf(vias: readonly Via[]): Leg {
  const known = vias.filter((via): via is Via & { point: Point } => via.point !== null);
  const points = keptRight(known.map(({ point }) => point));
  return known.slice(1).flatMap(({ floor }, index) => {
    const [from, to] = [points[index], points[index + 1]];
    return from && to ? [{ from, to, changesFloor: known[index]?.floor !== floor }] : [];
  });
}

/** Styles are written on each shape: a style sheet inside the base plan must not reach the marks. */
function line(leg: Leg): string {
  return leg
    .map(({ from, to, changesFloor }) => {
      const ends = `x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"`;
      const dash = changesFloor ? `;stroke-dasharray:2 2` : "";
      const casing = `<line ${ends} style="fill:none;stroke:#fff;stroke-width:${lineMm * 2.4};stroke-linecap:round"/>`;
      return `${casing}\n<line ${ends} style="fill:none;stroke:${ink};stroke-width:${lineMm};stroke-linecap:round${dash}"/>`;
    })
    .join("\n");
}

/** A head in the middle of the leg's longest step, where that is not hidden by dots. */
function arrow(leg: Leg): string {
  const length = ({ from, to }: Step) => Math.hypot(to.x - from.x, to.y - from.y);
  const [longest] = [...leg].sort((a, b) => length(b) - length(a));
  if (longest === undefined || length(longest) < dotMm + 4) return "";
  const { from, to } = longest;
  const angle = rounded((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
  const place = `translate(${rounded((from.x + to.x) / 2)} ${rounded((from.y + to.y) / 2)}) rotate(${angle})`;
  return `<path d="M2 0L-1.6 1.9L-0.8 0L-1.6 -1.9Z" transform="${place}" style="fill:${ink};stroke:#fff;stroke-width:0.5;stroke-linejoin:round"/>`;
}

function mark({ kind, number, x, y }: Mark): string {
  if (kind === "stop") {
    return `${circle({ x, y }, `fill:${ink};stroke:#fff`)}\n${numeral({ x, y }, String(number))}`;
  }
  const sign = kind === "start" ? "M-1.1 -1.75V1.75L1.9 0Z" : "M-1.2 -1.2H1.2V1.2H-1.2Z";
  return `${circle({ x, y }, `fill:#fff;stroke:${ink}`)}\n<path d="${sign}" transform="translate(${x} ${y})" style="fill:${ink};stroke:none"/>`;
}

function circle({ x, y }: Point, colours: string): string {
  return `<circle cx="${x}" cy="${y}" r="${dotMm / 2}" style="${colours};stroke-width:${ringMm}"/>`;
}

/** Capitals and figures of the font are 0.65 of its size: half of that below the middle centres them. */
function numeral({ x, y }: Point, digits: string): string {
  const size = digits.length === 1 ? 5 : 4.2;
  const font = `font-family:'Source Sans 3',sans-serif;font-weight:700;font-size:${size}px`;
  return `<text x="${x}" y="${rounded(y + size * 0.325)}" style="fill:#fff;stroke:none;${font};text-anchor:middle">${digits}</text>`;
}
