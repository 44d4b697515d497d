import { noRules } from "./no-rules.ts";

/** A small project without mistakes of reading, in two languages, with every kind of reference: tests change one file of it. */
export const harbour: Readonly<Record<string, string>> = {
  "docent.yaml": `title: Harbour\nlanguages: [en, pt]\n${noRules}`,
  "images/boat.svg":
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 2h4l-1 1H1z"/></svg>',
  "images/plan.svg": "",
  "outcomes/sea.yaml": `title: Sea and ships
official: true
year: Year 6
outcomes:
  - id: trade
    statement: Trade by sea
    alignable: false
    children:
      - id: routes
        code: S1
        statement: {en: Name two trade routes, pt: Nomear duas rotas}
        bloom: remember
  - Explain why harbours silt up
`,
  "outcomes/art.yaml": `title: Looking
outcomes:
  - id: describe
    statement: Describe a picture
    relations: [{type: isRelatedTo, to: "sea:routes"}]
`,
  "venues/quay.yaml": `title: Quay Museum
plan: {file: images/plan.svg, alt: Plan of two rooms}
rooms:
  - {id: hall, label: Hall}
  - {id: loft, label: Loft, title: Sail loft}
connections:
  - {from: hall, to: loft, minutes: 1.5, via: stairs}
closures:
  - {from: "2026-01-01", scope: loft}
walkingMinutes: measured
`,
  "exhibits/boats.yaml": `- id: cutter
  title: {en: Cutter, pt: Cúter}
  number: "1979.10"
  room: hall
  minutes: 9
  images: [{file: images/boat.svg, alt: A boat, licence: CC0}]
  facts: [It is 12 m long.]
  outcomes: [sea:routes]
- id: dinghy
  title: Dinghy
  number: "1979.11"
  room: loft
  advisory: [slavery]
`,
  "tours/crew.yaml": `title: The crew
venue: quay
for: Year 6
outcomes: [sea:routes, {ref: art:describe, assess: true, weight: 2}]
stops:
  - cutter
  - exhibit: dinghy
    minutes: 5
    teaches: [sea:routes]
    activities:
      - What would you carry?
      - ask: Draw the boat.
        type: draw
        assesses: [art:describe]
        image: boat.svg
    images: [{file: images/boat.svg, alt: The same boat}]
  - The quay outside
`,
  "visits/may.yaml": `tour: crew
groups:
  - {id: A, size: 12}
  - {id: B, size: 13}
fixed:
  - {what: Lunch, from: "12:00", to: "12:30", room: hall, groups: [A]}
`,
};
