import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writePlannedStops } from "../../src/scaffold/plan-stops.ts";
import type { PlannedStop } from "../../src/scaffold/plan-block.ts";

const write = (text: string, ...stops: readonly PlannedStop[]): string | null =>
  writePlannedStops(text, { stops, note: "Left out:" });

describe("stops: auto", () => {
  it("becomes a list where it stands", () => {
    expect(write("title: T\nstops: auto # mine\nkit: [a]\n", { exhibit: "x" }, { exhibit: "y" })).toBe(
      "title: T\nstops: # mine\n  - exhibit: x\n  - exhibit: y\nkit: [a]\n",
    );
  });

  it("may be the last line, without an end, with Windows line ends or in braces", () => {
    expect(write("stops: auto", { exhibit: "x" })).toBe("stops:\n  - exhibit: x\n");
    expect(write("a: 1\r\nstops: auto\r\n", { exhibit: "x" })).toBe("a: 1\r\nstops:\r\n  - exhibit: x\r\n");
    expect(write("{title: T, stops: auto}\n", { exhibit: "x" })).toBe("{title: T, stops: [{exhibit: x}]}\n");
  });
});

describe("a list of stops", () => {
  const list =
    "title: T\nstops:\n  # first\n  - exhibit: a # of a\n    say: |\n      One.\n\n      Two.\n\n  # second\n  - b\n  - exhibit: c\n    # end of c\n# after\nkit: [k]\n";

  it("is put in order with the comments of each", () => {
    expect(write(list, 2, 0, 1)).toBe(
      "title: T\nstops:\n  - exhibit: c\n    # end of c\n  # first\n  - exhibit: a # of a\n    say: |\n      One.\n\n      Two.\n\n  # second\n  - b\n# after\nkit: [k]\n",
    );
  });

  it("keeps as comments what is left out, and takes what is new", () => {
    expect(write(list, 2, { exhibit: "n" }, 0)).toBe(
      "title: T\nstops:\n  - exhibit: c\n    # end of c\n  - exhibit: n\n  # first\n  - exhibit: a # of a\n    say: |\n      One.\n\n      Two.\n  # Left out:\n  # # second\n  # - b\n# after\nkit: [k]\n",
    );
  });

  it("is a list in brackets as well", () => {
    expect(write("stops: [a, {exhibit: b}, c]\n", 1, 0)).toBe(
      "# Left out:\n# - c\nstops: [{exhibit: b}, a]\n",
    );
    expect(write("stops: [a, # why\n  b]\n", 1, 0)).toBeNull();
  });

  it("is left alone where an alias would stand before its anchor", () => {
    expect(write("stops:\n  - &one {exhibit: a}\n  - *one\n  - c\n", 2, 1, 0)).toBeNull();
    expect(write("stops: [a\n", 0)).toBeNull();
  });

  it("says after any change what was planned, and the rest as before", () => {
    const stop = fc.constantFrom(
      "- a",
      "- exhibit: a\n  minutes: 5",
      "-   exhibit: b # x\n    # y\n    say: >\n      long\n\n      text",
      "# over\n- {exhibit: c, minutes: 3}",
      '-\n  title: "- dash"',
      "- title: d\n  activities:\n  - One?\n  - ask: Two?",
    );
    fc.assert(
      fc.property(
        fc.array(stop, { minLength: 1, maxLength: 6 }).chain((stops) =>
          fc.record({
            stops: fc.constant(stops),
            order: fc.shuffledSubarray([...stops.keys()], { minLength: 1 }),
            indent: fc.constantFrom("", "  ", "    "),
            gap: fc.constantFrom("", "\n"),
            end: fc.constantFrom("", "kit: [k]\n", "# after\nkit: [k]\n"),
          }),
        ),
        ({ stops, order, indent, gap, end }) => {
          const body = stops.map((each) => each.replaceAll(/^(?=.)/gm, indent)).join(`\n${gap}`);
          const text = `title: T\nstops:\n${body}\n${end}`;
          const written = write(text, ...order);
          const before = parse(text) as { readonly stops: readonly unknown[] };
          expect(written).not.toBeNull();
          expect(parse(written ?? "")).toEqual({
            ...before,
            stops: order.map((index) => before.stops[index]),
          });
          for (const [line] of text.matchAll(/\S.*/g)) expect(written).toContain(line);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });
});
