/** What a visit's file says of its day besides groups: breaks, dangers, whom to call, and every word in it. */
import type { Contact, Risk, Span, Visit } from "../../model/visit.ts";
import { addressOf, items, member, members, numberOf, stringOf, type Field } from "./field.ts";
import type { Scope } from "./scope.ts";
import { textOf } from "./text.ts";

export function spanOf(field: Field): readonly Span[] {
  const [from, to] = [stringOf(member(field, "from")), stringOf(member(field, "to"))];
  return from === null || to === null ? [] : [{ at: addressOf(field), from, to }];
}

export function contactOf(field: Field, { language }: Scope): readonly Contact[] {
  const role = textOf(member(field, "role"), language);
  const line = (key: string): string | null => stringOf(member(field, key));
  return role === null ? [] : [{ role, name: line("name"), phone: line("phone"), email: line("email") }];
}

export function riskOf(field: Field, { language }: Scope): readonly Risk[] {
  const get = (key: string): Field => member(field, key);
  const hazard = textOf(get("hazard"), language);
  if (hazard === null) return [];
  return [
    {
      at: addressOf(field),
      hazard,
      likelihood: numberOf(get("likelihood")),
      severity: numberOf(get("severity")),
      controls: textOf(get("controls"), language),
      residual: numberOf(get("residual")),
      owner: stringOf(get("owner")),
      due: stringOf(get("due")),
    },
  ];
}

/** Every text in a value, with its place. */
export function wordsIn(field: Field): Visit["words"] {
  const text = stringOf(field);
  if (text !== null) return [{ at: addressOf(field), text }];
  return [...items(field), ...members(field)].flatMap(wordsIn);
}
