import { expect, it } from "vitest";
import { textPlaces } from "../../src/render/text-places.ts";
import { anExhibit, aStop, aTour } from "../support/model.ts";

it("leads from a text back to where it is written", () => {
  const summary = { pt: "Uma cidade antes do terramoto" };
  const image = {
    at: { file: "exhibits/panorama.yaml", pointer: "/images/0" },
    file: "images/panorama.svg",
    url: null,
    alt: { pt: "Lisboa" },
    credit: null,
    licence: null,
    permission: null,
    cropAllowed: null,
  };
  const exhibit = anExhibit("panorama", {
    at: { file: "exhibits/panorama.yaml", pointer: "" },
    summary,
    images: [image],
  });
  const stop = aStop(1, {
    at: { file: "tours/a.yaml", pointer: "/stops/0" },
    exhibits: [exhibit],
    title: exhibit.title,
  });
  const rules = [{ pt: "Não correr" }, { pt: "Falar baixo" }];
  const places = textPlaces(aTour("a", { at: { file: "tours/a.yaml", pointer: "" }, stops: [stop], rules }));
  expect([
    places.of(summary),
    places.of(rules[1] ?? {}),
    places.of({ pt: "Falar baixo" }),
    places.saying("do terramoto"),
    places.saying("nobody says this"),
    places.picture("images/panorama.svg"),
    places.picture("images/other.svg"),
  ]).toEqual([
    { file: "exhibits/panorama.yaml", pointer: "/summary" },
    { file: "tours/a.yaml", pointer: "/rules/1" },
    null,
    { file: "exhibits/panorama.yaml", pointer: "/summary" },
    null,
    { file: "exhibits/panorama.yaml", pointer: "/images/0" },
    null,
  ]);
});
