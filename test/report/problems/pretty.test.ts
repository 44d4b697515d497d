import { expect, test } from "vitest";
import { prettyReport } from "../../../src/report/problems/pretty.ts";
import { plainPaint, type Paint } from "../../../src/report/paint.ts";
import { cleanReport, sampleReport } from "./sample.ts";

const terminal = { paint: plainPaint, width: 80, unicode: true };

test("each file with its problems, lines and what to do; the count comes last", () => {
  expect(prettyReport(sampleReport(), terminal)).toMatchInlineSnapshot(`
    "exhibits/helmet.yaml
      3:1  ✖ "title" is here twice: line 1 has it too.
          2 │ for: q
          3 │ title: z
            │ ^^^^^
          why: Only one of the two can count, and nobody can say which.
          fix: Keep one of the two, here or in line 1, and delete the other.
          see: exhibits/helmet.yaml:1:1 first used here
          yaml/duplicate-key

    tours/emoji.yaml
      1:1  ✖ "*a" repeats what was marked "&a", but nothing above has that mark.
          1 │ 🦁 x: q
            │ ^^ did you mean "*b"?
          2 │ note: 日本 🦁 title #1 of all
          why: What should stand here is not known.
          yaml/alias

      2:19  ⚠ The text ends at "日本 🦁 title": "#1 of all" is taken for a comment.
          1 │ 🦁 x: q
          2 │ note: 日本 🦁 title #1 of all
            │                     ^^^^^^^^^
          3 │ lang: x
          why: The cut words are missing from every paper.
          fix: Put quotes around it: note: "日本 🦁 title #1 of all"; or, if it is a
               comment, a space after the #.
          yaml/cut-text

    tours/escape.yaml
      2:1  ✖ "red �[31m�" cannot be a key.
          1 │ title: "\\e[31m red"
          2 │ ask: x
            │ ^^^
          why: Programs give this word a meaning of their own.
          fix: Choose another word.
          yaml/reserved-key

    tours/long.yaml
      2:304  ⚠ The text ends at "…word word word word word word word word": "#1 of
               many" is taken for a comment.
          1 │
          2 │ …d word word word word #1 of many
            │                        ^^^^^^^^^^
          why: The cut words are missing from every paper.
          fix: Put quotes around it: b: "word word word word word word word word …
               word word word word word word #1 of many"; or, if it is a comment, a
               space after the #.
          yaml/cut-text

    tours/lost.yaml
      1:1  ✖ The file has 7.2 MB; a YAML file may have 5 MB.
          why: A file of that size is hardly one that somebody wrote.
          fix: Move it out of the project, or split it into several files.
          yaml/too-big

    tours/tab.yaml
      2:1  ✖ Line 2 starts with a Tab.
          1 │ stops:
          2 │ → - a
            │ ^^
          3 │ → - b
          why: YAML shows by spaces what belongs to what, and a Tab has no fixed
               width.
          fix: Replace the Tab with two spaces.
          yaml/tab

    6 files: 5 errors in 5 files, 2 warnings.
    Mend these first: more may show when these files can be read.
    What a code means:  docent explain yaml/duplicate-key
    "
  `);
});

test("ASCII, on a narrow terminal", () => {
  expect(prettyReport(sampleReport(), { ...terminal, width: 50, unicode: false })).toMatchInlineSnapshot(`
    "exhibits/helmet.yaml
      3:1  x "title" is here twice: line 1 has it too.
          2 | for: q
          3 | title: z
            | ^^^^^
          why: Only one of the two can count, and
               nobody can say which.
          fix: Keep one of the two, here or in line 1,
               and delete the other.
          see: exhibits/helmet.yaml:1:1 first used
               here
          yaml/duplicate-key

    tours/emoji.yaml
      1:1  x "*a" repeats what was marked "&a", but
             nothing above has that mark.
          1 | 🦁 x: q
            | ^^ did you mean "*b"?
          2 | note: 日本 🦁 title #1 of all
          why: What should stand here is not known.
          yaml/alias

      2:19  ! The text ends at "日本 🦁 title": "#1 of
              all" is taken for a comment.
          1 | 🦁 x: q
          2 | note: 日本 🦁 title #1 of all
            |                     ^^^^^^^^^
          3 | lang: x
          why: The cut words are missing from every
               paper.
          fix: Put quotes around it: note: "日本 🦁
               title #1 of all"; or, if it is a
               comment, a space after the #.
          yaml/cut-text

    tours/escape.yaml
      2:1  x "red �[31m�" cannot be a key.
          1 | title: "\\e[31m red"
          2 | ask: x
            | ^^^
          why: Programs give this word a meaning of
               their own.
          fix: Choose another word.
          yaml/reserved-key

    tours/long.yaml
      2:304  ! The text ends at "…word word word word
               word word word word": "#1 of many" is
               taken for a comment.
          1 |
          2 | ...word word #1 of many
            |              ^^^^^^^^^^
          why: The cut words are missing from every
               paper.
          fix: Put quotes around it: b: "word word
               word word word word word word … word
               word word word word word #1 of many";
               or, if it is a comment, a space after
               the #.
          yaml/cut-text

    tours/lost.yaml
      1:1  x The file has 7.2 MB; a YAML file may have
             5 MB.
          why: A file of that size is hardly one that
               somebody wrote.
          fix: Move it out of the project, or split it
               into several files.
          yaml/too-big

    tours/tab.yaml
      2:1  x Line 2 starts with a Tab.
          1 | stops:
          2 |   - a
            | ^^
          3 |   - b
          why: YAML shows by spaces what belongs to
               what, and a Tab has no fixed width.
          fix: Replace the Tab with two spaces.
          yaml/tab

    6 files: 5 errors in 5 files, 2 warnings.
    Mend these first: more may show when these files can be read.
    What a code means:  docent explain yaml/duplicate-key
    "
  `);
});

test("no problems: one line", () => {
  expect(prettyReport(cleanReport(), terminal)).toBe("✔ 6 files: 2 exhibits, 4 tours. No problems.\n");
  expect(prettyReport({ ...cleanReport(), files: 1, contents: [] }, { ...terminal, unicode: false })).toBe(
    "OK 1 file. No problems.\n",
  );
});

test("what is hidden is counted, and a warning hides no error", () => {
  expect(prettyReport(sampleReport(4), terminal)).toMatchInlineSnapshot(`
    "exhibits/helmet.yaml
      3:1  ✖ "title" is here twice: line 1 has it too.
          2 │ for: q
          3 │ title: z
            │ ^^^^^
          why: Only one of the two can count, and nobody can say which.
          fix: Keep one of the two, here or in line 1, and delete the other.
          see: exhibits/helmet.yaml:1:1 first used here
          yaml/duplicate-key

    tours/emoji.yaml
      1:1  ✖ "*a" repeats what was marked "&a", but nothing above has that mark.
          1 │ 🦁 x: q
            │ ^^ did you mean "*b"?
          2 │ note: 日本 🦁 title #1 of all
          why: What should stand here is not known.
          yaml/alias

    tours/escape.yaml
      2:1  ✖ "red �[31m�" cannot be a key.
          1 │ title: "\\e[31m red"
          2 │ ask: x
            │ ^^^
          why: Programs give this word a meaning of their own.
          fix: Choose another word.
          yaml/reserved-key

    tours/lost.yaml
      1:1  ✖ The file has 7.2 MB; a YAML file may have 5 MB.
          why: A file of that size is hardly one that somebody wrote.
          fix: Move it out of the project, or split it into several files.
          yaml/too-big

    6 files: 5 errors, 2 warnings.
    3 more problems not shown:  docent validate --max-problems 7
    Mend these first: more may show when these files can be read.
    What a code means:  docent explain yaml/duplicate-key
    "
  `);
});

test("more is announced only where a file could not be read", () => {
  const more = "Mend these first: more may show when these files can be read.";
  const { problems, ...rest } = sampleReport();
  const report = (shown: typeof problems) => prettyReport({ ...rest, problems: shown }, terminal);
  expect(report(problems)).toContain(more);
  expect(report(problems.filter(({ severity }) => severity !== "error"))).not.toContain(more);
  const [first] = problems;
  const unknown = {
    code: "reference/duplicate",

    severity: "error",
  } as const;
  expect(report(first === undefined ? [] : [{ ...first, ...unknown }])).not.toContain(more);
});

test("colours are around words only, so that the layout stays", () => {
  const marked = (mark: string) => (text: string) => `<${mark}>${text}</${mark}>`;
  const paint: Paint = {
    red: marked("r"),
    yellow: marked("y"),
    green: marked("g"),
    cyan: marked("c"),
    bold: marked("b"),
    dim: marked("d"),
  };
  const report = sampleReport();
  const painted = prettyReport(report, { ...terminal, paint });
  expect(painted).toContain("<r>✖</r>");
  expect(painted.replaceAll(/<\/?[rygcbd]>/g, "")).toBe(prettyReport(report, terminal));
});
