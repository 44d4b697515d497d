/** The words for a value that is of the right sort and still not allowed. */
import { surelyMeant } from "../nearest.ts";
import { atStart, named, type Subject } from "./subject.ts";

export type WrongValue =
  | {
      readonly fault: "choice";
      readonly at: Subject;
      readonly typed: string;
      readonly closest: string | null;
      readonly allowed: readonly string[];
    }
  /** A number outside its limits; `above` itself is not allowed. */
  | {
      readonly fault: "range";
      readonly at: Subject;
      readonly typed: string;
      readonly least: number | null;
      readonly above: number | null;
      readonly most: number | null;
    }
  /** A list with too few or too many entries. */
  | {
      readonly fault: "count";
      readonly at: Subject;
      readonly count: number;
      readonly least: number;
      readonly most: number | null;
      readonly example: string | null;
    }
  /** A map that must have exactly one of its keys. */
  | { readonly fault: "one-key"; readonly at: Subject; readonly keys: readonly string[] }
  | {
      readonly fault: "empty";
      readonly at: Subject;
      readonly needed: boolean;
      readonly example: string | null;
    }
  | { readonly fault: "repeated"; readonly at: Subject; readonly typed: string };

export function valueMessage(args: WrongValue): string {
  const what = atStart(args.at);
  switch (args.fault) {
    case "choice":
      return `"${args.typed}" is not allowed for ${named(args.at)}.`;
    case "range":
      return `${what} must be ${limits(args)}, but it is ${args.typed}.`;
    case "count":
      return `${what} must have ${counts(args)}, but has ${args.count === 0 ? "none" : args.count}.`;
    case "one-key":
      return `${what} must have one of ${quotedList(args.keys)}, not several.`;
    case "empty":
      return `${what} is empty.`;
    case "repeated":
      return `"${args.typed}" stands twice in ${named(args.at)}.`;
  }
}

/** True for a slip of the keys in one of a few words. */
export function isSureValue(args: WrongValue): boolean {
  return (
    args.fault === "choice" && args.closest !== null && surelyMeant(args.typed, args.allowed) === args.closest
  );
}

export function valueFix(args: WrongValue): string {
  switch (args.fault) {
    case "choice":
      return `${args.closest === null ? "" : `Did you mean "${args.closest}"? `}Allowed: ${args.allowed.join(", ")}.`;
    case "range":
      return `Write a number that is ${limits(args)}.`;
    case "count":
      return `Write ${counts(args)}${args.example === null ? "." : `, for example: ${args.example}`}`;
    case "one-key":
      return `Keep one of ${quotedList(args.keys)} and remove the rest.`;
    case "empty":
      return `Write something${args.example === null ? "" : `, for example: ${args.example}`}${args.needed ? "" : "; or remove the line"}`;
    case "repeated":
      return "Remove one of the two.";
  }
}

function limits({
  least,
  above,
  most,
}: {
  least: number | null;
  above: number | null;
  most: number | null;
}): string {
  const parts = [
    least === null ? [] : [`at least ${least}`],
    above === null ? [] : [`more than ${above}`],
    most === null ? [] : [`at most ${most}`],
  ];
  return parts.flat().join(" and ");
}

function counts({ least, most }: { least: number; most: number | null }): string {
  if (least === most) return `exactly ${least} entries`;
  const from = `at least ${least === 1 ? "one entry" : `${least} entries`}`;
  return most === null ? from : `${least} to ${most} entries`;
}

function quotedList(keys: readonly string[]): string {
  return keys.map((key) => `"${key}"`).join(" and ");
}
