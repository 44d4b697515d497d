/** Shorthand of every kind, made complete. */
import { expect, test } from "vitest";
import { readProject } from "../../src/read/project.ts";
import { projectOf } from "../support/project.ts";

const read = (files: Readonly<Record<string, string>>) => {
  const result = readProject(projectOf({ "docent.yaml": "languages: [pt, en]\n", ...files }));
  expect(result.problems).toEqual([]);
  return result.project;
};
const exhibitOf = (text: string) => read({ "exhibits/one.yaml": `title: Um\n${text}` }).exhibits.get("one");
const venueOf = (text: string) => read({ "venues/one.yaml": `title: Um\n${text}` }).venues.get("one");
const tourOf = (text: string) => read({ "tours/one.yaml": `title: Um\n${text}` }).tours.get("one");

const activity = {
  number: 1,
  ask: { pt: "Olha!" },
  type: "open",
  phase: "visit",
  answer: null,
  followUps: [],
  options: [],
  pairs: [],
  items: [],
  bank: [],
  table: null,
  space: null,
  minutes: null,
  grouping: null,
  teaches: [],
  assesses: [],
  evidence: null,
  bloom: null,
  tiers: { support: null, core: null, stretch: null },
  audience: ["pupil", "adult-helper", "educator", "family"],
  materials: [],
  image: null,
};

test("takes a plain string for an open question that everybody sees", () => {
  const tour = tourOf("stops:\n  - title: A\n    activities: [Olha!]\npost: [Conta.]\n");
  expect(tour?.stops[0]?.activities).toEqual([
    { ...activity, at: { file: "tours/one.yaml", pointer: "/stops/0/activities/0" } },
  ]);
  expect(tour?.around).toEqual([
    { ...activity, ask: { pt: "Conta." }, phase: "post", at: { file: "tours/one.yaml", pointer: "/post/0" } },
  ]);
});

test.each([
  ["Uma torre", { model: [{ pt: "Uma torre" }], accept: [], commonErrors: [], evidenceAt: null }],
  [
    "{pt: Torre, en: Tower}",
    { model: [{ pt: "Torre", en: "Tower" }], accept: [], commonErrors: [], evidenceAt: null },
  ],
  ["[Um, Dois]", { model: [{ pt: "Um" }, { pt: "Dois" }], accept: [], commonErrors: [], evidenceAt: null }],
  [
    "{accept: [Um], evidenceAt: À esquerda}",
    { model: [], accept: [{ pt: "Um" }], commonErrors: [], evidenceAt: { pt: "À esquerda" } },
  ],
  [
    "{model: [Um, {pt: Dois}], commonErrors: [Três]}",
    { model: [{ pt: "Um" }, { pt: "Dois" }], accept: [], commonErrors: [{ pt: "Três" }], evidenceAt: null },
  ],
])("makes one shape of the answer %s", (answer, expected) => {
  const tour = tourOf(
    `stops:\n  - title: A\n    activities:\n      - ask: Quem?\n        answer: ${answer}\n`,
  );
  expect(tour?.stops[0]?.activities[0]?.answer).toEqual(expected);
});

test("reads pairs in both forms, tables and room to answer", () => {
  const tour = tourOf(`stops:
  - title: A
    activities:
      - {ask: Junta., type: match, pairs: [[forno, barro], {left: tear, right: lã}]}
      - {ask: Preenche., type: table, table: {columns: [Antes, Depois], rows: 2}, audience: pupil}
      - {ask: Desenha., type: draw, space: {box: [120, 60]}}
      - {ask: Escreve., space: {lines: 4}, phase: pre}
`);
  expect(
    tour?.stops[0]?.activities.map(({ number, pairs, table, space, audience, phase }) => ({
      number,
      pairs,
      table,
      space,
      audience: audience.length,
      phase,
    })),
  ).toEqual([
    {
      number: 1,
      pairs: [
        { left: { pt: "forno" }, right: { pt: "barro" } },
        { left: { pt: "tear" }, right: { pt: "lã" } },
      ],
      table: null,
      space: null,
      audience: 4,
      phase: "visit",
    },
    {
      number: 2,
      pairs: [],
      table: { columns: [{ pt: "Antes" }, { pt: "Depois" }], rows: 2 },
      space: null,
      audience: 1,
      phase: "visit",
    },
    { number: 3, pairs: [], table: null, space: { widthMm: 120, heightMm: 60 }, audience: 4, phase: "visit" },
    { number: 4, pairs: [], table: null, space: { lines: 4 }, audience: 4, phase: "pre" },
  ]);
});

test("keeps language maps, and makes paragraphs of lists", () => {
  const exhibit = exhibitOf(
    "summary: {en: [One., Two.], pt: Um.}\nculture: {none: Maiólica}\nperiod: |\n  século XVIII\n",
  );
  expect(exhibit?.summary).toEqual({ en: "One.\n\nTwo.", pt: "Um." });
  expect(exhibit?.culture).toEqual({ none: "Maiólica" });
  expect(exhibit?.period).toEqual({ pt: "século XVIII" });
});

test.each([
  ["date: c. 1700", { date: { display: { pt: "c. 1700" }, from: null, to: null, certainty: null } }],
  [
    "date: {display: 196 a.C., from: -195, certainty: exact}",
    { date: { display: { pt: "196 a.C." }, from: -195, to: null, certainty: "exact" } },
  ],
  ["dimensions: 115 × 2247 cm", { dimensions: { pt: "115 × 2247 cm" } }],
  ["dimensions: {height: 111.5, width: 2047.5}", { dimensions: { none: "111.5 × 2047.5 cm" } }],
  [
    "dimensions: {diameter: 40, unit: mm, of: {pt: prato, en: plate}}",
    { dimensions: { pt: "prato: ⌀ 40 mm", en: "plate: ⌀ 40 mm" } },
  ],
  ["place: {made: Lisboa, found: Madre de Deus}", { place: { pt: "Lisboa; Madre de Deus" } }],
  ["objectName: {name: painel}", { objectName: { pt: "painel" } }],
  ["objectName: {uri: 'https://example.org/1', name: {en: panel}}", { objectName: { en: "panel" } }],
  [
    "makers: [Ana, {name: Rui, qualifier: attributed-to, role: pintor}]",
    {
      makers: [
        { name: "Ana", role: null, qualifier: "by", life: null },
        { name: "Rui", role: { pt: "pintor" }, qualifier: "attributed-to", life: null },
      ],
    },
  ],
  ["onDisplay: loan", { onDisplay: "loan" }],
  ["onDisplay: {status: store}", { onDisplay: "store" }],
  [
    "facts: [Um facto., {text: Outro., source: Catálogo}]",
    {
      facts: [
        {
          at: { file: "exhibits/one.yaml", pointer: "/facts/0" },
          text: { pt: "Um facto." },
          source: null,
          certainty: null,
        },
        {
          at: { file: "exhibits/one.yaml", pointer: "/facts/1" },
          text: { pt: "Outro." },
          source: "Catálogo",
          certainty: null,
        },
      ],
    },
  ],
  [
    "sources: [Tabela, {title: Ficha, url: 'https://example.org/1', for: [date]}]",
    {
      sources: [
        { title: "Tabela", url: null, accessed: null, for: [] },
        { title: "Ficha", url: "https://example.org/1", accessed: null, for: ["date"] },
      ],
    },
  ],
  [
    "viewing: {seatedView: true, maxGroup: 15, groups: 2}",
    { viewing: { maxGroup: 15, groups: 2, touch: null, seated: true } },
  ],
])("completes an exhibit's %s", (text, expected) => {
  expect(exhibitOf(`${text}\n`)).toMatchObject(expected);
});

test("takes the only venue, or the room's, for an exhibit that names none", () => {
  const files = {
    "venues/a.yaml": "title: A\nrooms: [{id: hall, label: Sala}]\n",
    "exhibits/x.yaml": "title: X\n",
  };
  expect(read(files).exhibits.get("x")?.venue?.id).toBe("a");
  const two = { ...files, "venues/b.yaml": "title: B\nrooms: [{id: attic, label: Sótão}]\n" };
  expect(read(two).exhibits.get("x")?.venue).toBe(null);
  const inRoom = read({ ...two, "exhibits/x.yaml": "title: X\nroom: b/attic\n" }).exhibits.get("x");
  expect([inRoom?.venue?.id, inRoom?.room?.label]).toEqual(["b", "Sótão"]);
});

test("spreads days, and knows which ways are free of steps", () => {
  const venue = venueOf(`hours:
  - {days: "Tu-Th,Su", open: "10:00", close: "13:00"}
  - {days: Sa-Mo, open: "14:00", close: "18:00"}
rooms: [{id: a, label: A}, {id: b, label: B, plan: {x: 10, y: 20}}]
connections:
  - {from: a, to: b, minutes: 1}
  - {from: a, to: b, minutes: 1, via: lift}
  - {from: a, to: b, minutes: 1, via: lift, stepFree: false}
  - {from: a, to: b, minutes: 1, via: outdoor, stepFree: true}
access: {wheelchair: partially, lift: true, ramp: false, hearingLoop: null}
amenities: {toilets: Piso 0, lunchSpace: {capacity: 60, note: Claustro}, cloakroom: false}
`);
  expect(venue?.hours.map(({ days }) => days)).toEqual([
    ["Tu", "We", "Th", "Su"],
    ["Sa", "Su", "Mo"],
  ]);
  expect(venue?.connections.map(({ stepFree }) => stepFree)).toEqual([false, true, false, true]);
  expect(venue?.access).toEqual({
    wheelchair: "partially",
    note: null,
    features: ["lift"],
    alternative: null,
  });
  expect(venue?.amenities).toMatchObject({
    toilets: { pt: "Piso 0" },
    lunchSpace: { pt: "Claustro" },
    cloakroom: null,
  });
  expect(venue?.rooms.map(({ plan }) => plan)).toEqual([null, { x: 10, y: 20 }]);
  expect(venue?.walkingEstimated).toBe(true);
});

test("lays nested outcomes flat, with ids, parents and levels from above", () => {
  const { frameworks } = read({
    "outcomes/hgp6.yaml": `title: História
subjects: [História]
licence: CC0
outcomes:
  - statement: Século XVIII
    year: 6.º ano
    alignable: false
    children:
      - Caracterizar a ação do Marquês de Pombal na organização do espaço urbano
      - {id: seculo, statement: Localizar no tempo, parent: seculo-xviii, isced: "2"}
  - Século XVIII
`,
  });
  const framework = frameworks.get("hgp6");
  expect(framework?.licence).toEqual({ title: "CC0", uri: null });
  expect(
    framework?.outcomes.map(({ ref, parent, year, ages, isced, alignable, codeSource, subjects }) => ({
      ref,
      parent,
      year,
      ages,
      isced,
      alignable,
      codeSource,
      subjects,
    })),
  ).toEqual([
    {
      ref: "hgp6:seculo-xviii",
      parent: null,
      year: "6.º ano",
      ages: [11, 12],
      isced: "1",
      alignable: false,
      codeSource: "local",
      subjects: [{ pt: "História" }],
    },
    {
      ref: "hgp6:caracterizar-a-acao-do-marques-de-pombal-na",
      parent: "hgp6:seculo-xviii",
      year: "6.º ano",
      ages: [11, 12],
      isced: "1",
      alignable: true,
      codeSource: "local",
      subjects: [{ pt: "História" }],
    },
    {
      ref: "hgp6:seculo",
      parent: "hgp6:seculo-xviii",
      year: "6.º ano",
      ages: [11, 12],
      isced: "2",
      alignable: true,
      codeSource: "local",
      subjects: [{ pt: "História" }],
    },
    {
      ref: "hgp6:seculo-xviii-2",
      parent: null,
      year: null,
      ages: null,
      isced: null,
      alignable: true,
      codeSource: "local",
      subjects: [{ pt: "História" }],
    },
  ]);
});

test("fills a tour in from the project's defaults, and lets the tour win", () => {
  const files = {
    "docent.yaml": `languages: [pt]
pace: {factor: 1.2}
defaults:
  venue: Mosteiro
  mode: walk
  slotMinutes: 60
  stepFree: true
  fixedMinutes: {arrival: 5, buffer: 0}
  authors: [Ana]
`,
    "tours/one.yaml": "title: Um\nstops: auto\n",
    "tours/two.yaml":
      "title: Dois\nstops: [A]\nmode: trail\n".replace("trail", "guided") +
      "slotMinutes: 45\nfixedMinutes: {arrival: 0}\nvenue: Castelo\n",
  };
  const project = read(files);
  expect(project.pace).toEqual({ factor: 1.2, minimumMinutes: 0 });
  expect(project.tours.get("one")).toMatchObject({
    venueName: { pt: "Mosteiro" },
    mode: "walk",
    slotMinutes: 60,
    stepFree: true,
    stops: [],
    stopsAuto: true,
    fixedMinutes: { arrival: 5, wrapUp: null, breaks: null, buffer: 0 },
    meta: { authors: ["Ana"] },
  });
  expect(project.tours.get("two")).toMatchObject({
    venueName: { pt: "Castelo" },
    mode: "guided",
    slotMinutes: 45,
    fixedMinutes: { arrival: 0, wrapUp: null, breaks: null, buffer: 0 },
  });
});

test("compares two exhibits at one stop", () => {
  const project = read({
    "exhibits/both.yaml":
      "- {id: a, title: {pt: Um, en: One}, minutes: 4, facts: [Facto A]}\n- {id: b, title: Dois, minutes: 5}\n",
    "tours/one.yaml":
      "title: T\nstops: [{exhibits: [a, b], hook: Ouve!, say: Repara., facts: [Facto próprio]}]\n",
  });
  const [stop] = project.tours.get("one")?.stops ?? [];
  expect(stop?.title).toEqual({ pt: "Um · Dois", en: "One · Dois" });
  expect([stop?.minutes, stop?.minutesFrom]).toEqual([9, "exhibit"]);
  expect(stop?.say).toEqual({ pt: "Ouve!\n\nRepara." });
  expect(stop?.facts.map(({ text }) => text)).toEqual([{ pt: "Facto próprio" }, { pt: "Facto A" }]);
});

test("asks an exhibit's questions at a stop without activities of its own", () => {
  const files = {
    "outcomes/o.yaml": "title: O\noutcomes: [{id: see, statement: Ver}, {id: tell, statement: Contar}]\n",
    "exhibits/both.yaml": `- id: a
  title: A
  questions: [Olha!, {ask: Conta., teaches: [o:see], assesses: [o:tell]}]
- {id: b, title: B, questions: [Compara.]}
`,
    "tours/one.yaml": `title: T
stops:
  - a
  - {exhibits: [b, a], teaches: [o:tell]}
  - {exhibit: a, activities: [Pensa.]}
  - {exhibit: a, activities: []}
`,
  };
  const asked = read(files)
    .tours.get("one")
    ?.stops.map(({ activities, teaches, assesses }) => ({
      activities: activities.map(({ number, ask, at }) => [number, ask["pt"], at.file + at.pointer]),
      teaches: teaches.map(({ ref }) => ref),
      assesses: assesses.map(({ ref }) => ref),
    }));
  const [look, tell, compare] = ["0/questions/0", "0/questions/1", "1/questions/0"].map(
    (pointer) => `exhibits/both.yaml/${pointer}`,
  );
  expect(asked).toEqual([
    {
      activities: [
        [1, "Olha!", look],
        [2, "Conta.", tell],
      ],
      teaches: ["o:see"],
      assesses: ["o:tell"],
    },
    {
      activities: [
        [1, "Compara.", compare],
        [2, "Olha!", look],
        [3, "Conta.", tell],
      ],
      teaches: ["o:tell", "o:see"],
      assesses: ["o:tell"],
    },
    { activities: [[1, "Pensa.", "tours/one.yaml/stops/2/activities/0"]], teaches: [], assesses: [] },
    { activities: [], teaches: [], assesses: [] },
  ]);
});

test("names a stop after its place, and takes the sign for a name without language", () => {
  const project = read({
    "venues/a.yaml": "title: A\nrooms: [{id: hall, label: Sala 12}]\n",
    "tours/one.yaml": "title: T\nstops: [{place: hall}]\n",
  });
  const tour = project.tours.get("one");
  expect(tour?.stops[0]).toMatchObject({ title: { none: "Sala 12" }, room: { id: "hall" } });
  expect(tour?.venues.map(({ id }) => id)).toEqual(["a"]);
});

test.each([
  ["Year 4", { label: { pt: "Year 4" }, ages: [8, 9], isced: "1", size: null, profile: "upper-primary" }],
  [
    "{year: {pt: 7.º ano, en: Year 8}}",
    {
      label: { pt: "7.º ano", en: "Year 8" },
      ages: [12, 13],
      isced: "2",
      size: null,
      profile: "lower-secondary",
    },
  ],
  [
    "{year: 6.º ano, size: 26, profile: lower-secondary}",
    { label: { pt: "6.º ano" }, ages: [11, 12], isced: "1", size: 26, profile: "lower-secondary" },
  ],
  ["{ages: [4, 5]}", { label: null, ages: [4, 5], isced: "0", size: null, profile: "early" }],
  ["Turma B", { label: { pt: "Turma B" }, ages: null, isced: null, size: null, profile: "upper-primary" }],
])("knows the class of %s", (typed, expected) => {
  expect(tourOf(`for: ${typed}\nstops: [A]\n`)?.audience).toEqual(expected);
});

test("finds a picture whose accents are written in other code points", () => {
  const files = {
    ["images/pão.svg".normalize("NFD")]: "",
    "exhibits/one.yaml": "title: Um\nimages: [{file: ./images/pão.svg, alt: Pão}]\n",
  };
  expect(read(files).exhibits.get("one")?.images[0]?.file).toBe("images/pão.svg".normalize("NFD"));
});

test("credits a picture without a credit of its own to its venue", () => {
  const project = readProject({
    ...projectOf({
      "docent.yaml": "languages: [pt]\n",
      "venues/museum.yaml": "title: Museu\nimageCreditDefault: Arquivo do Museu\n",
      "exhibits/one.yaml":
        "title: Um\nvenue: museum\nimages:\n  - {file: images/a.svg, alt: A}\n  - {file: images/a.svg, alt: B, credit: Própria}\n",
    }),
    others: new Set(["images/a.svg"]),
  }).project;
  expect(project.exhibits.get("one")?.images.map(({ credit }) => credit)).toEqual([
    { pt: "Arquivo do Museu" },
    { pt: "Própria" },
  ]);
});

test("lets a maker that nobody knows go without a name", () => {
  expect(exhibitOf("makers: [{qualifier: unknown}]\n")?.makers).toEqual([
    { name: null, role: null, qualifier: "unknown", life: null },
  ]);
});
