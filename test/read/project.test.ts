/** Whole projects, from text to linked model: what is left out, what is excused, which papers may be made. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readProject } from "../../src/read/project.ts";
import { harbour } from "../support/harbour.ts";
import { inWords, loneTour, projectOf } from "../support/project.ts";

const read = (changes: Readonly<Record<string, string>> = {}) =>
  readProject(projectOf({ ...harbour, ...changes }));
const codesOf = (changes: Readonly<Record<string, string>>) =>
  read(changes).problems.map(({ code, place }) => `${code} ${place.file}`);
const changed = (file: string, from: string, to: string) => ({
  [file]: (harbour[file] ?? "").replace(from, to),
});

test("links a project without mistakes", () => {
  const { project, problems, incomplete } = read();
  const cutter = project.exhibits.get("cutter");
  const dinghy = project.exhibits.get("dinghy");
  const tour = project.tours.get("crew");
  const visit = project.visits.get("may");
  const routes = project.outcomes.get("sea:routes");
  const describe = project.outcomes.get("art:describe");
  expect(problems).toEqual([]);
  expect([...incomplete]).toEqual([]);
  expect(project.title).toEqual({ en: "Harbour" });
  expect(project.languages).toEqual(["en", "pt"]);
  expect([...project.exhibits.keys()]).toEqual(["cutter", "dinghy"]);
  expect([...project.outcomes.keys()]).toEqual([
    "art:describe",
    "sea:trade",
    "sea:routes",
    "sea:explain-why-harbours-silt-up",
  ]);
  expect(cutter?.venue).toBe(project.venues.get("quay"));
  expect(cutter?.room).toBe(project.venues.get("quay")?.rooms[0]);
  expect(cutter?.outcomes).toEqual([{ outcome: routes, strength: "main", because: null }]);
  expect(cutter?.identifiers).toEqual([{ scheme: "accession", value: "1979.10" }]);
  expect(tour?.outcomes).toEqual([
    {
      outcome: routes,
      at: { file: "tours/crew.yaml", pointer: "/outcomes/0" },
      weight: 1,
      teach: true,
      assess: false,
    },
    {
      outcome: describe,
      at: { file: "tours/crew.yaml", pointer: "/outcomes/1" },
      weight: 2,
      teach: true,
      assess: true,
    },
  ]);
  expect(
    tour?.stops.map((stop) => ({
      ...stop,
      facts: stop.facts.length,
      images: stop.images.length,
      activities: stop.activities.length,
    })),
  ).toEqual([
    {
      ...emptyStop,
      at: at("/stops/0"),
      number: 1,
      title: { en: "Cutter", pt: "Cúter" },
      exhibits: [cutter],
      room: cutter?.room,
      minutes: 9,
      minutesFrom: "exhibit",
      facts: 1,
    },
    {
      ...emptyStop,
      at: at("/stops/1"),
      number: 2,
      title: { en: "Dinghy" },
      exhibits: [dinghy],
      room: dinghy?.room,
      minutes: 5,
      minutesFrom: "stop",
      teaches: [routes],
      assesses: [describe],
      advisory: ["slavery"],
      activities: 2,
      images: 1,
    },
    {
      ...emptyStop,
      at: at("/stops/2"),
      number: 3,
      title: { en: "The quay outside" },
      exhibits: [],
      room: null,
      minutes: 12,
      minutesFrom: "profile",
    },
  ]);
  expect(visit?.tour).toBe(tour);
  expect(visit?.groups.map(({ id, size, tour }) => ({ id, size, title: tour.title }))).toEqual([
    { id: "A", size: 12, title: { en: "The crew" } },
    { id: "B", size: 13, title: { en: "The crew" } },
  ]);
});

const at = (pointer: string) => ({ file: "tours/crew.yaml", pointer });

const emptyStop = {
  purpose: null,
  say: null,
  activities: 0,
  facts: 0,
  misconceptions: [],
  transition: null,
  teaches: [],
  assesses: [],
  requires: [],
  support: null,
  stretch: null,
  stand: null,
  safety: null,
  advisory: [],
  optional: false,
  priority: null,
  alternative: null,
  images: 0,
};

test("reads the same whatever the order of the files", () => {
  const files = projectOf({
    ...harbour,
    ...changed("tours/crew.yaml", "- cutter", "- cuter"),
    "exhibits/cutter.yaml": "title: Twin\n",
  });
  const { project, problems, incomplete } = readProject(files);
  expect(problems.map(({ code }) => code)).toEqual(["reference/duplicate", "reference/unknown"]);
  fc.assert(
    fc.property(fc.shuffledSubarray([...files.sources], { minLength: files.sources.length }), (sources) => {
      const again = readProject({ ...files, sources });
      expect(again.problems).toEqual(problems);
      expect([...again.incomplete].sort()).toEqual([...incomplete].sort());
      expect(again.project).toEqual(project);
      expect([...again.project.exhibits.keys()]).toEqual([...project.exhibits.keys()]);
    }),
    { numRuns: 25 },
  );
});

test("reads a tour of five lines that stands alone", () => {
  const text =
    "title: Azulejos que lembram Lisboa\nvenue: Museu Nacional do Azulejo\nfor: 6.º ano\nstops:\n  - Grande Panorama de Lisboa\n";
  const { project, problems, incomplete } = readProject(loneTour(text, "A minha visita.yaml"), {
    languages: ["pt"],
  });
  expect(problems).toEqual([]);
  expect([...incomplete]).toEqual([]);
  expect(project.languages).toEqual(["pt"]);
  const tour = project.tours.get("a-minha-visita");
  expect(tour).toMatchObject({
    title: { pt: "Azulejos que lembram Lisboa" },
    venues: [],
    venueName: { pt: "Museu Nacional do Azulejo" },
    audience: { label: { pt: "6.º ano" }, ages: [11, 12], isced: "1", size: null, profile: "upper-primary" },
    stopsAuto: false,
    outcomes: [],
  });
  expect(
    tour?.stops.map(({ title, exhibits, minutes, minutesFrom, activities }) => ({
      title,
      exhibits,
      minutes,
      minutesFrom,
      activities,
    })),
  ).toEqual([
    {
      title: { pt: "Grande Panorama de Lisboa" },
      exhibits: [],
      minutes: 12,
      minutesFrom: "profile",
      activities: [],
    },
  ]);
});

test.each([
  ["what it says", "title: T\nstops: [A]\nmeta: {language: pt}\n", ["pt"]],
  ["its first language map", "title: T\nstops: [{title: {fr: Un, de: Eins}}]\n", ["fr", "de"]],
  [
    "the map of its class, not the keys of an audience",
    "title: T\nfor: {year: Year 6, size: 20}\nstops: [A]\n",
    ["en"],
  ],
  ["the words for its class", "title: T\nfor: 6.º ano\nstops: [A]\n", ["pt"]],
  ["nothing", "title: T\nstops: [A]\n", ["en"]],
])("takes the language of a lone tour from %s", (_from, text, languages) => {
  const { project, problems } = readProject(loneTour(text));
  expect(problems).toEqual([]);
  expect(project.languages).toEqual(languages);
});

test("lets the project's languages win over those asked for", () => {
  expect(readProject(projectOf(harbour), { languages: ["de"] }).project.languages).toEqual(["en", "pt"]);
});

test("takes places in a lone tour for the words on the signs", () => {
  const { project, problems } = readProject(
    loneTour("title: T\nvenue: Musée\nfrom: Hall\nto: Room 4/5\nstops: [{place: Room 4}, {title: A}]\n"),
  );
  expect(problems).toEqual([]);
  const tour = project.tours.get("tour");
  const sign = { venue: "Musée", title: null, status: "unknown", plan: null };
  const at = (pointer: string) => ({ file: "tour.yaml", pointer });
  expect(tour).toMatchObject({
    venues: [],
    from: { ...sign, label: "Hall", at: at("/from") },
    to: { ...sign, label: "Room 4/5", at: at("/to") },
    stops: [
      { title: { none: "Room 4" }, room: { ...sign, label: "Room 4", at: at("/stops/0/place") } },
      { title: { en: "A" }, room: null },
    ],
  });
  const nowhere = readProject(loneTour("title: T\nstops: [{place: Room 4}]\n")).project;
  expect(nowhere.tours.get("tour")?.stops[0]?.room?.venue).toBe("");
});

test("says of a lone tour that it has no outcomes and no exhibits to refer to", () => {
  const { problems } = readProject(
    loneTour(
      "title: T\noutcomes: [hgp6:pombal]\nstops:\n  - {exhibit: helmet}\n  - {title: A, teaches: [to see]}\n",
    ),
  );
  const outcome = {
    code: "reference/unknown",
    file: "tour.yaml",
    fix: "Leave it out here; or make a project (docent new project), put the tour into its tours/, and describe it in outcomes/.",
  };
  expect(problems.map(inWords)).toEqual([
    {
      ...outcome,
      pointer: "/stops/0/exhibit",
      message: 'This tour stands alone, without a project: it has no exhibit files for "helmet" to be in.',
      fix: 'For a stop write "title" instead; or make a project (docent new project), put the tour into its tours/, and describe it in exhibits/.',
    },
    {
      ...outcome,
      pointer: "/stops/1/teaches/0",
      message: 'This tour stands alone, without a project: it has no outcome files for "to see" to be in.',
    },
    {
      ...outcome,
      pointer: "/outcomes/0",
      message:
        'This tour stands alone, without a project: it has no outcome files for "hgp6:pombal" to be in.',
    },
  ]);
});

test("takes names in a lone tour for names, even those written like ids", () => {
  const { project, problems } = readProject(loneTour("title: T\nvenue: mnaz\nstops: [self-portrait]\n"));
  expect(problems).toEqual([]);
  expect(project.tours.get("tour")).toMatchObject({
    venues: [],
    venueName: { en: "mnaz" },
    stops: [{ title: { en: "self-portrait" } }],
  });
});

test.each([
  [
    "an exhibit's schema",
    changed("exhibits/boats.yaml", "title: Dinghy", "titel: Dinghy"),
    "exhibits/boats.yaml",
  ],
  [
    "a list of exhibits that is no YAML",
    changed("exhibits/boats.yaml", "title: Dinghy", "title: 'Dinghy"),
    "exhibits/boats.yaml",
  ],
  ["a venue's schema", changed("venues/quay.yaml", "label: Hall", "labl: Hall"), "venues/quay.yaml"],
  [
    "a framework that is no YAML",
    changed("outcomes/sea.yaml", "title: Sea and ships", "title: 'Sea"),
    "outcomes/sea.yaml",
  ],
  ["a tour's schema", changed("tours/crew.yaml", "stops:", "stop:"), "tours/crew.yaml"],
])("excuses references to what failed: %s", (_what, changes, file) => {
  const { problems, incomplete } = read(changes);
  expect(problems.map(({ place }) => place.file)).toEqual([file]);
  expect(incomplete).toContain("tours/crew.yaml");
  expect(incomplete).toContain("visits/may.yaml");
});

test("says nothing is missing while nobody knows where files are", () => {
  const moved = {
    "collection/a/mast.yaml": "title: Mast\n",
    "tours/mast.yaml": "title: T\nvenue: quay\nstops: [{exhibit: mast}]\n",
  };
  const folders = "folders: {exhibits: ['exhibits', 'collection/**/*.yaml']}\n";
  expect(codesOf({ ...moved, "docent.yaml": folders })).toEqual([]);
  expect(codesOf(moved)).toEqual(["reference/unknown tours/mast.yaml"]);
  expect(codesOf({ ...moved, "docent.yaml": `${folders}title: 'T\n` })).toEqual(["yaml/syntax docent.yaml"]);
});

test("refuses only the tours that need what failed", () => {
  const changes = {
    ...changed("exhibits/boats.yaml", "title: Dinghy", "titel: Dinghy"),
    "tours/cutter.yaml": "title: One\nvenue: quay\nstops: [cutter]\n",
    "tours/pause.yaml": "title: Two\nvenue: Town hall\nstops: [{title: Pause, alternative: dinghy}]\n",
  };
  const { incomplete, project } = read(changes);
  expect([...incomplete].sort()).toEqual([
    "exhibits/boats.yaml",
    "tours/crew.yaml",
    "tours/pause.yaml",
    "visits/may.yaml",
  ]);
  expect(project.tours.get("cutter")?.stops[0]?.exhibits[0]?.id).toBe("cutter");
  expect(project.tours.get("crew")?.stops.map(({ title }) => title)).toEqual([
    { en: "Cutter", pt: "Cúter" },
    { none: "dinghy" },
    { en: "The quay outside" },
  ]);
});

test("says which problems concern a tour: its own and those of all it needs, and no others", () => {
  const { problems, problemsBelow, tourFiles } = read({
    ...changed("exhibits/boats.yaml", "title: Dinghy", "titel: Dinghy"),
    "tours/cutter.yaml": "title: One\nvenue: quay\nstops: [cutter]\n",
    "tours/wrong.yaml": "title: Two\nvenue: quay\nstop: [cutter]\n",
  });
  const below = (...paths: readonly string[]) =>
    problemsBelow(new Set(paths), problems).map(({ place }) => place.file);
  expect(problems.map(({ place }) => place.file)).toEqual(["exhibits/boats.yaml", "tours/wrong.yaml"]);
  expect(Object.fromEntries(tourFiles)).toEqual({
    crew: "tours/crew.yaml",
    cutter: "tours/cutter.yaml",
    wrong: "tours/wrong.yaml",
  });
  expect(below("tours/crew.yaml")).toEqual(["exhibits/boats.yaml"]);
  expect(below("tours/cutter.yaml")).toEqual([]);
  expect(below("tours/cutter.yaml", "tours/wrong.yaml")).toEqual(["tours/wrong.yaml"]);
});

test("refuses all tours while the project's settings have a mistake", () => {
  const { incomplete } = read({ "docent.yaml": "title: Harbour\nlanguages: [en, pt]\npaper: a5\n" });
  expect(incomplete).toContain("tours/crew.yaml");
});

test("makes papers in spite of what is only worth a remark", () => {
  const { problems, incomplete } = read(changed("exhibits/boats.yaml", "1979.11", "1979.10"));
  expect(problems.map(({ code }) => code)).toEqual(["reference/same-number"]);
  expect([...incomplete]).toEqual([]);
});

test("points at both of two files with one id, and trusts neither", () => {
  const { problems, incomplete } = read({ "tours/crew.yml": "title: Other\nvenue: quay\nstops: [cutter]\n" });
  expect(problems).toEqual([
    {
      code: "reference/duplicate",
      place: { file: "tours/crew.yml", pointer: "" },
      args: { target: "tour", id: "crew" },
      related: [{ place: { file: "tours/crew.yaml", pointer: "" }, note: "first defined here" }],
    },
  ]);
  expect([...incomplete].sort()).toEqual(["tours/crew.yaml", "tours/crew.yml", "visits/may.yaml"]);
});

test("points at the place of what was probably meant", () => {
  const [problem] = read(changed("tours/crew.yaml", "exhibit: dinghy", "exhibit: dingy")).problems;
  expect(problem?.related).toEqual([
    { place: { file: "exhibits/boats.yaml", pointer: "/1" }, note: '"dinghy" is here' },
  ]);
});

test("asks for the venue where several have such a room", () => {
  const { problems } = read({
    "venues/pier.yaml": "title: Pier\nrooms: [{id: hall, label: Waiting hall}]\n",
    ...changed("venues/quay.yaml", "walkingMinutes: measured", "walkingMinutes: estimated"),
  });
  expect(problems.map(inWords)).toEqual([
    {
      code: "reference/unknown",
      file: "exhibits/boats.yaml",
      pointer: "/0/room",
      message: 'Several venues have a room "hall".',
      fix: 'Write the venue too: "pier/hall" or "quay/hall".',
    },
  ]);
});

test("suggests a file name, and understands what was meant by it", () => {
  const { problems, project } = read({
    "exhibits/Âncora grande.yaml": "title: Âncora\n",
    "tours/anchor.yaml": "title: T\nvenue: quay\nstops: [{exhibit: ancora-grande}]\n",
  });
  expect(problems.map(inWords)).toEqual([
    {
      code: "reference/file-name",
      file: "exhibits/Âncora grande.yaml",
      pointer: "",
      message: 'The file name "Âncora grande.yaml" cannot serve as an id.',
      fix: "Rename the file to ancora-grande.yaml.",
    },
  ]);
  expect(project.tours.get("anchor")?.stops[0]?.exhibits[0]?.id).toBe("ancora-grande");
});

test("understands an id that is not the file's name, and says only that", () => {
  const changes = changed("outcomes/sea.yaml", "title: Sea", "id: ocean\ntitle: Sea");
  const more = changed("tours/crew.yaml", "teaches: [sea:routes]", "teaches: [ocean:routes]");
  const { problems, project } = read({ ...changes, ...more });
  expect(problems.map(({ code }) => code)).toEqual(["reference/other-id"]);
  expect(project.tours.get("crew")?.stops[1]?.teaches.map(({ ref }) => ref)).toEqual(["sea:routes"]);
});

test("keeps documents and texts by path, also of files it cannot read", () => {
  const { documents, texts } = read({ "tours/crew.yaml": "title: 'T\n" });
  expect(documents.has("tours/crew.yaml")).toBe(false);
  expect(texts.get("tours/crew.yaml")).toBe("title: 'T\n");
  expect(documents.get("docent.yaml")?.value).toMatchObject({ title: "Harbour", languages: ["en", "pt"] });
});

test("looks at no YAML outside the project's folders", () => {
  expect(codesOf({ "notes/todo.yaml": "a: [", ".github/workflows/ci.yml": "on: push\n" })).toEqual([]);
});

test("goes on after a hundred wrong references, without a guess for each", () => {
  const ids = Array.from({ length: 120 }, (_, index) => `sea:rutes${String(index)}`);
  const { problems } = read(
    changed("tours/crew.yaml", "teaches: [sea:routes]", `requires: [${ids.join(", ")}]`),
  );
  const guesses = problems.map((one) => (one.code === "reference/unknown" ? one.args.suggestion : null));
  expect(problems.length).toBe(120);
  expect(guesses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => "sea:routes"));
  expect(guesses.slice(110)).toEqual(Array.from({ length: 10 }, () => null));
});
