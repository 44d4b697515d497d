/** A venue's file → a venue with its rooms, ways, hours and what visitors should know. */
import { below } from "../../base/place.ts";
import { problem, seeAlso } from "../../base/problem.ts";
import type {
  Access,
  Amenities,
  Closure,
  Connection,
  Hazard,
  OpeningHours,
  Price,
  Room,
  Venue,
} from "../../model/venue.ts";
import { wheelchairGrades } from "../../model/vocabulary.ts";
import {
  addressOf,
  flagOf,
  isMap,
  isMissing,
  items,
  member,
  members,
  numberOf,
  oneOrMore,
  stringOf,
  wordOf,
  type Field,
} from "./field.ts";
import { pictureOf } from "./picture.ts";
import { ratioPolicyOf } from "./ratio.ts";
import type { Scope } from "./scope.ts";
import { sourcesOf } from "./source.ts";
import { textOf } from "./text.ts";

export function assembleVenue(scope: Scope): Venue {
  const { root, id } = scope.unit;
  const get = (key: string): Field => member(root, key);
  const text = (field: Field) => textOf(field, scope.language);
  const rules = get("rules");
  return {
    id,
    at: addressOf(root),
    title: text(get("title")) ?? { [scope.language]: id },
    type: stringOf(get("type")) ?? "museum",
    partOf: stringOf(get("partOf")),
    url: stringOf(get("url")),
    address: text(get("address")),
    country: stringOf(get("country")),
    hours: items(get("hours")).map((one) => hoursOf(one, scope)),
    schoolHours: text(get("schoolHours")),
    closures: items(get("closures")).map((one) => closureOf(one, scope)),
    ratioPolicy: ratioPolicyOf(get("ratioPolicy")),
    prices: items(get("prices")).flatMap((one) => priceOf(one, scope)),
    rules: {
      photo: text(member(rules, "photo")),
      food: text(member(rules, "food")),
      pencilsOnly: flagOf(member(rules, "pencilsOnly")),
      bags: text(member(rules, "bags")),
      touch: text(member(rules, "touch")),
    },
    amenities: amenitiesOf(get("amenities"), scope),
    absentAmenities: members(get("amenities")).flatMap(({ key, value }) =>
      value === false || value === null ? [String(key)] : [],
    ),
    access: accessOf(get("access"), scope),
    hazards: items(get("hazards")).flatMap((one) => hazardOf(one, scope)),
    rooms: roomsOf(get("rooms"), scope),
    connections: items(get("connections")).map((one) => connectionOf(one, scope)),
    plan: pictureOf(scope, get("plan")),
    licence: stringOf(get("licence")),
    imageCreditDefault: textOf(get("imageCreditDefault"), scope.language),
    walkingEstimated: stringOf(get("walkingMinutes")) !== "measured",
    sources: sourcesOf(get("sources")),
  };
}

const weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

function hoursOf(field: Field, { language }: Scope): OpeningHours {
  return {
    days: oneOrMore(member(field, "days")).flatMap((one) => daysOf(stringOf(one) ?? "")),
    open: stringOf(member(field, "open")) ?? "",
    close: stringOf(member(field, "close")) ?? "",
    lastEntry: stringOf(member(field, "lastEntry")),
    note: textOf(member(field, "note"), language),
  };
}

/** `Tu-Th,Su` → each day; a stretch may run over the week's end. */
function daysOf(typed: string): readonly string[] {
  return typed.split(",").flatMap((stretch) => {
    const [first = "", last = first] = stretch.split("-");
    const from = weekdays.indexOf(first);
    const count = ((weekdays.indexOf(last) - from + 7) % 7) + 1;
    return [...weekdays, ...weekdays].slice(from, from + count);
  });
}

function closureOf(field: Field, { language }: Scope): Closure {
  return {
    at: addressOf(field),
    from: stringOf(member(field, "from")) ?? "",
    to: stringOf(member(field, "to")),
    reason: textOf(member(field, "reason"), language),
    scope: stringOf(member(field, "scope")) ?? "venue",
  };
}

function priceOf(field: Field, { language }: Scope): readonly Price[] {
  const who = textOf(member(field, "who"), language);
  return who === null ? [] : [{ at: addressOf(field), who, checked: stringOf(member(field, "checked")) }];
}

/** Known to be absent (`false`) reads like unknown here: a paper has nothing to say of either. `absentAmenities` tells. */
function amenitiesOf(field: Field, { language }: Scope): Amenities {
  const text = (key: string) => textOf(member(field, key), language);
  return {
    toilets: text("toilets"),
    lunchSpace: lunchOf(member(field, "lunchSpace"), language),
    cloakroom: text("cloakroom"),
    firstAid: text("firstAid"),
    coachStop: text("coachStop"),
    meetingPoint: text("meetingPoint"),
  };
}

function lunchOf(field: Field, language: string) {
  const keys = ["capacity", "sittings", "note"];
  if (!isMap(field) || !keys.some((key) => member(field, key).value !== undefined))
    return textOf(field, language);
  return textOf(member(field, "note"), language);
}

function accessOf(field: Field, { language }: Scope): Access {
  return {
    wheelchair: wordOf(member(field, "wheelchair"), wheelchairGrades) ?? "unknown",
    note: textOf(member(field, "note"), language),
    features: members(field).flatMap(({ key, value }) =>
      value === true && !String(key).startsWith("x-") ? [String(key)] : [],
    ),
    alternative: textOf(member(field, "alternative"), language),
  };
}

function hazardOf(field: Field, { language }: Scope): readonly Hazard[] {
  const where = textOf(member(field, "where"), language);
  const hazard = textOf(member(field, "hazard"), language);
  if (where === null || hazard === null) return [];
  return [{ where, hazard, controls: textOf(member(field, "controls"), language) }];
}

function roomsOf(list: Field, scope: Scope): readonly Room[] {
  const rooms = new Map<string, Room>();
  for (const field of items(list)) {
    const room = roomOf(field, scope);
    const first = rooms.get(room.id);
    if (first === undefined) rooms.set(room.id, room);
    else {
      const at = addressOf(member(field, "id"));
      const twice = problem("reference/duplicate", at, { target: "room", id: room.id });
      scope.report(seeAlso(twice, below(first.at, "id"), "first defined here"));
    }
  }
  return [...rooms.values()];
}

function roomOf(field: Field, scope: Scope): Room {
  const get = (key: string): Field => member(field, key);
  const id = stringOf(get("id")) ?? "";
  const [x, y] = [numberOf(member(get("plan"), "x")), numberOf(member(get("plan"), "y"))];
  return {
    id,
    venue: scope.unit.id,
    at: addressOf(field),
    label: stringOf(get("label")) ?? id,
    title: textOf(get("title"), scope.language),
    floor: stringOf(get("floor")),
    status: wordOf(get("status"), ["open", "closed", "partial", "by-appointment", "unknown"]) ?? "unknown",
    capacity: numberOf(get("capacity")),
    seating: wordOf(get("seating"), ["none", "some", "floor-ok", "stools"]),
    access: accessOf(get("access"), scope),
    sensory: stringsByKey(get("sensory")),
    gradient: stringOf(get("gradient")),
    crossing: stringOf(get("crossing")),
    ownerPermission: flagOf(get("ownerPermission")) ?? (isMissing(get("ownerPermission")) ? null : true),
    plan: x === null || y === null ? null : { x, y },
  };
}

export function stringsByKey(field: Field): Readonly<Record<string, string>> {
  const pairs = members(field).flatMap((one) => {
    const value = stringOf(one);
    return value === null || String(one.key).startsWith("x-") ? [] : [[String(one.key), value] as const];
  });
  return Object.fromEntries(pairs);
}

const vias = ["level", "ramp", "lift", "stairs", "outdoor", "escalator", "transport"] as const;
const stepFreeVias: readonly (string | null)[] = ["level", "ramp", "lift"];
const knownVias: readonly (string | null)[] = [...stepFreeVias, "stairs", "escalator"];

/** What is not known to be free of steps is not: nobody is sent to stairs in a wheelchair. */
function connectionOf(field: Field, { language }: Scope): Connection {
  const via = wordOf(member(field, "via"), vias);
  return {
    at: addressOf(field),
    from: stringOf(member(field, "from")) ?? "",
    to: stringOf(member(field, "to")) ?? "",
    minutes: numberOf(member(field, "minutes")) ?? 0,
    via: via ?? "level",
    stepFree: flagOf(member(field, "stepFree")) ?? stepFreeVias.includes(via),
    stepsKnown: flagOf(member(field, "stepFree")) !== null || knownVias.includes(via),
    liftCapacity: numberOf(member(field, "liftCapacity")),
    oneWay: flagOf(member(field, "oneWay")) ?? false,
    note: textOf(member(field, "note"), language),
  };
}
