/** A visit's file → a booked day with its groups. A visit whose tour is not there is left out. */
import { problem, seeAlso } from "../../base/problem.ts";
import type { Tour } from "../../model/tour.ts";
import type { FixedPoint, Group, Visit } from "../../model/visit.ts";
import {
  addressOf,
  isMissing,
  items,
  member,
  members,
  numberOf,
  stringOf,
  stringsOf,
  wordOf,
  type Field,
} from "./field.ts";
import { linkTour } from "./link.ts";
import { anywhere, linkRoom, type Whereabouts } from "./room.ts";
import { ratioPolicyOf } from "./ratio.ts";
import type { Scope } from "./scope.ts";
import { textOf } from "./text.ts";
import { reportUnknown } from "./unknown.ts";
import { contactOf, riskOf, spanOf, wordsIn } from "./visit-plan.ts";
import { slotsOf } from "./visit-slots.ts";

export function assembleVisit(scope: Scope): Visit | null {
  const { root, id } = scope.unit;
  const get = (key: string): Field => member(root, key);
  const tour = linkTour(scope, get("tour"));
  const groups = groupsOf(get("groups"), scope, tour);
  const fixed = fixedOf(get("fixed"), scope, { tour, groups: items(get("groups")) });
  if (tour === null) return null;
  return {
    id,
    at: addressOf(root),
    title: textOf(get("title"), scope.language),
    tour,
    date: stringOf(get("date")),
    arrive: stringOf(get("arrive")),
    depart: stringOf(get("depart")),
    school: stringOf(get("school")),
    order: wordOf(get("order"), ["free", "story"]) ?? "free",
    groups,
    fixed,
    leaders: stringsOf(get("leaders")),
    lunch: spanOf(get("lunch"))[0] ?? null,
    breaks: items(get("breaks")).flatMap(spanOf),
    contacts: items(get("contacts")).flatMap((one) => contactOf(one, scope)),
    ratioPolicy: ratioPolicyOf(get("ratioPolicy")),
    risk: items(get("risk")).flatMap((one) => riskOf(one, scope)),
    weather: textOf(get("weather"), scope.language),
    notes: textOf(get("notes"), scope.language),
    words: members(root).flatMap((one) => (one.key === "contacts" ? [] : wordsIn(one))),
  };
}

function groupsOf(list: Field, scope: Scope, visitTour: Tour | null): readonly Group[] {
  const seen = new Map<string, Field>();
  return items(list).flatMap((field) => {
    const own = member(field, "tour");
    const tour = isMissing(own) ? visitTour : linkTour(scope, own);
    const id = stringOf(member(field, "id")) ?? "";
    const first = seen.get(id);
    if (first !== undefined) {
      const twice = problem("reference/duplicate", addressOf(member(field, "id")), { target: "group", id });
      scope.report(seeAlso(twice, addressOf(member(first, "id")), "first defined here"));
      return [];
    }
    seen.set(id, field);
    return tour === null ? [] : [groupOf(field, scope, { id, tour })];
  });
}

function groupOf(field: Field, scope: Scope, { id, tour }: Pick<Group, "id" | "tour">): Group {
  const { language } = scope;
  return {
    id,
    at: addressOf(field),
    size: numberOf(member(field, "size")) ?? 0,
    adults: numberOf(member(field, "adults")),
    leader: stringOf(member(field, "leader")),
    tour,
    arrive: stringOf(member(field, "arrive")),
    depart: stringOf(member(field, "depart")),
    needs: items(member(field, "needs")).map((need) => ({
      at: addressOf(need),
      type: stringOf(member(need, "type")) ?? "",
      count: numberOf(member(need, "count")) ?? 1,
      adjustment: textOf(member(need, "adjustment"), language),
    })),
    languages: stringsOf(member(field, "languages")),
    route: numberOf(member(field, "route")),
    slots: slotsOf(member(field, "slots"), scope, tour),
  };
}

function whereaboutsOf(scope: Scope, tour: Tour | null): Whereabouts {
  if (tour === null) return { venues: [], sure: false };
  return tour.venues.length > 0 ? { venues: tour.venues, sure: true } : anywhere(scope);
}

type Day = { readonly tour: Tour | null; readonly groups: readonly Field[] };

function fixedOf(list: Field, scope: Scope, { tour, groups }: Day): readonly FixedPoint[] {
  const candidates = groups.flatMap((field) => {
    const id = stringOf(member(field, "id"));
    return id === null ? [] : [{ id, at: addressOf(field) }];
  });
  const where = whereaboutsOf(scope, tour);
  return items(list).flatMap((field) => {
    const what = textOf(member(field, "what"), scope.language);
    linkRoom(scope, member(field, "room"), where);
    for (const group of items(member(field, "groups"))) {
      const typed = stringOf(group);
      if (typed === null || candidates.some(({ id }) => id === typed)) continue;
      reportUnknown(scope, group, { target: "group", typed, candidates });
    }
    if (what === null) return [];
    return [
      {
        at: addressOf(field),
        what,
        from: stringOf(member(field, "from")) ?? "",
        to: stringOf(member(field, "to")) ?? "",
        room: stringOf(member(field, "room")),
        groups: stringsOf(member(field, "groups")),
        capacity: numberOf(member(field, "capacity")),
      },
    ];
  });
}
