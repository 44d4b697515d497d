import { expect, test } from "vitest";
import { csvText } from "../../src/report/csv.ts";

test("cells are quoted where they must be, and what a spreadsheet would run is defused", () => {
  const cells = ["plain", "a,b", 'say "hi"', "two\nlines", "=1+1", "+1", "-1", "@x", "\tx", "\rx", "a=b", ""];
  expect(csvText([cells])).toBe(
    `\uFEFFplain,"a,b","say ""hi""","two\nlines",'=1+1,'+1,'-1,'@x,'\tx,"'\rx",a=b,\r\n`,
  );
});
