/** Which activities become tasks of the pupil sheet, and under which number. */
import { expect, it } from "vitest";
import { activitiesIn, numberTasks } from "../../../src/render/view/tasks.ts";
import { anActivity, aStop, aTour } from "../../support/model.ts";

const talk = anActivity(1);
const draw = anActivity(2, { type: "draw" });
const table = anActivity(3, { type: "table" });
const written = anActivity(4, { evidence: "written" });
const forAdults = anActivity(5, { type: "table", audience: ["educator", "adult-helper"] });
const after = anActivity(6, { type: "make", phase: "post" });

it("takes what is written, drawn or ticked; talk only where there is nothing else; the default where there is nothing", () => {
  const tour = aTour("t", {
    stops: [
      aStop(1, { activities: [talk, draw, table, written, forAdults, after] }),
      aStop(2, { activities: [forAdults] }),
      aStop(3, { activities: [talk, anActivity(2)] }),
      aStop(4),
    ],
  });
  expect(numberTasks(tour).map(({ tasks }) => tasks)).toEqual([
    [
      { label: "1", activity: draw },
      { label: "1b", activity: table },
      { label: "1c", activity: written },
    ],
    [],
    [{ label: "3", activity: talk }],
    [{ label: "4", activity: null }],
  ]);
});

it("finds the activities of a phase at the stops and around them", () => {
  const pre = anActivity(1, { phase: "pre" });
  const exit = anActivity(1, { phase: "visit" });
  const tour = aTour("t", { stops: [aStop(1, { activities: [talk, after] })], around: [pre, exit] });
  expect(activitiesIn(tour, "post")).toEqual([after]);
  expect(activitiesIn(tour, "pre")).toEqual([pre]);
  expect(activitiesIn(tour, "visit")).toEqual([exit]);
});
