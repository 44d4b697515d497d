import { expect, test } from "vitest";
import { junitReport } from "../../../src/report/problems/junit.ts";
import { printable } from "../../../src/report/text.ts";
import { formatOptions, hostileReport, located, reportOf } from "./hostile.ts";
import { elementsOf, inXml, schemaErrors } from "./xml.ts";

const mixed = reportOf(
  [
    located({}),
    located({ severity: "warning", code: "yaml/cut-text", message: "W1" }),
    located({ severity: "info", file: "tours/a.yaml" }),
  ],
  { texts: new Map(["exhibits/helmet.yaml", "tours/a.yaml", "venues/v.yaml"].map((path) => [path, ""])) },
);

test("a suite for each file: errors fail, the others pass with a word", async () => {
  const xml = junitReport(mixed, { ...formatOptions, folder: "museum/" });
  expect(await schemaErrors(xml, "junit-10.xsd")).toEqual([]);
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="docent validate" tests="4" failures="1" errors="0" time="0">
      <testsuite name="museum/exhibits/helmet.yaml" tests="2" failures="1" errors="0" time="0" file="museum/exhibits/helmet.yaml">
        <testcase name="schema/unknown-key: M" classname="museum/exhibits/helmet" time="0">
          <failure message="M" type="schema/unknown-key">museum/exhibits/helmet.yaml:2:3: error: M
    why: W
    fix: F</failure>
        </testcase>
        <testcase name="yaml/cut-text: W1" classname="museum/exhibits/helmet" time="0">
          <system-out>museum/exhibits/helmet.yaml:2:3: warning: W1
    why: W
    fix: F</system-out>
        </testcase>
      </testsuite>
      <testsuite name="museum/tours/a.yaml" tests="1" failures="0" errors="0" time="0" file="museum/tours/a.yaml">
        <testcase name="schema/unknown-key: M" classname="museum/tours/a" time="0">
          <system-out>museum/tours/a.yaml:2:3: info: M
    why: W
    fix: F</system-out>
        </testcase>
      </testsuite>
      <testsuite name="museum/venues/v.yaml" tests="1" failures="0" errors="0" time="0" file="museum/venues/v.yaml">
        <testcase name="No problems." classname="museum/venues/v" time="0"/>
      </testsuite>
    </testsuites>
    "
  `);
});

test("with --strict warnings fail too", () => {
  const xml = junitReport(mixed, { ...formatOptions, strict: true });
  expect(elementsOf(xml, "testsuites")[0]?.getAttribute("failures")).toBe("2");
  expect(elementsOf(xml, "failure").map((it) => it.getAttribute("type"))).toEqual([
    "schema/unknown-key",
    "yaml/cut-text",
  ]);
});

test("hostile texts stay text", async () => {
  const report = hostileReport();
  const xml = junitReport(report, formatOptions);
  expect(await schemaErrors(xml, "junit-10.xsd")).toEqual([]);
  expect(elementsOf(xml, "testcase").map((it) => it.getAttribute("name"))).toEqual(
    report.problems.map(({ code, message }) => inXml(`${code}: ${printable(message)}`)),
  );
  expect(new Set(elementsOf(xml, "testsuite").map((it) => it.getAttribute("file")))).toEqual(
    new Set(report.problems.map(({ file }) => file)),
  );
  const errors = report.problems.filter(({ severity }) => severity === "error");
  expect(elementsOf(xml, "failure").map((it) => it.textContent?.split("\n").slice(1))).toEqual(
    errors.map(({ why, fix }) => [`why: ${inXml(printable(why))}`, `fix: ${inXml(printable(fix))}`]),
  );
});

test("no file at all", async () => {
  const xml = junitReport(reportOf([]), formatOptions);
  expect(await schemaErrors(xml, "junit-10.xsd")).toEqual([]);
  expect(elementsOf(xml, "testsuite")).toEqual([]);
});
