import { expect, test } from "vitest";
import { checkstyleReport } from "../../../src/report/problems/checkstyle.ts";
import { printable } from "../../../src/report/text.ts";
import { formatOptions, hostileReport, located, reportOf } from "./hostile.ts";
import { elementsOf, inXml, schemaErrors } from "./xml.ts";

test("every file that was looked at, with its problems", async () => {
  const texts = new Map([
    ["exhibits/helmet.yaml", ""],
    ["venues/v.yaml", ""],
  ]);
  const xml = checkstyleReport(reportOf([located({ severity: "info" })], { texts }), {
    ...formatOptions,
    folder: "museum/",
  });
  expect(await schemaErrors(xml, "checkstyle.xsd")).toEqual([]);
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3">
      <file name="museum/exhibits/helmet.yaml">
        <error line="2" column="3" severity="info" message="M F" source="docent.schema.unknown-key"/>
      </file>
      <file name="museum/venues/v.yaml"/>
    </checkstyle>
    "
  `);
});

test("hostile texts stay text", async () => {
  const report = hostileReport();
  const xml = checkstyleReport(report, formatOptions);
  expect(await schemaErrors(xml, "checkstyle.xsd")).toEqual([]);
  const read = elementsOf(xml, "file").flatMap((file) =>
    [...file.getElementsByTagName("error")].map((error) => [
      file.getAttribute("name"),
      error.getAttribute("message"),
    ]),
  );
  expect(read).toEqual(
    report.problems.map(({ file, message, fix }) => [file, inXml(`${printable(message)} ${printable(fix)}`)]),
  );
});

test("no file at all", async () => {
  expect(await schemaErrors(checkstyleReport(reportOf([]), formatOptions), "checkstyle.xsd")).toEqual([]);
});
