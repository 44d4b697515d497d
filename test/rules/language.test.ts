/** Rules of words: each fires on a crafted case (`language.txt`), and stays silent on one just beside it. */
import { expect, test } from "vitest";
import { told, transcript } from "../support/lesson.ts";

type Parts = {
  readonly languages?: string;
  readonly tour?: string;
  readonly exhibit?: string;
  readonly project?: string;
};

function museum({
  languages = "en",
  tour = "",
  exhibit = "",
  project = "",
}: Parts): Readonly<Record<string, string>> {
  return {
    "docent.yaml": `title: {none: Harbour}\nlanguages: [${languages}]\n${project}`,
    "exhibits/cutter.yaml": `title: {none: Cutter}\n${exhibit}`,
    "exhibits/hidden.yaml": "title: Hidden\nvocabulary: [{term: keel, definition: the spine of a ship}]\n",
    "tours/boats.yaml": `title: {none: Boats}\nfor: {ages: [8, 9]}\n${tour === "" ? "stops: [{exhibit: cutter, minutes: 5}]\n" : tour}`,
  };
}

const summary = (language: string, text: string) =>
  museum({ languages: language, exhibit: `summary: >-\n  ${text}\n` });
const stops = (task: string) => `stops: [{title: {none: Quay}, activities: ["${task}"]}]\n`;

const hard = {
  en: "The institution commissioned an extraordinarily comprehensive representation of contemporary metropolitan architecture, illustrating the considerable transformation of residential neighbourhoods. Subsequent restoration eliminated significant iconographical characteristics, necessitating continuous interdisciplinary investigation by universities and international conservation organisations.",
  pt: "A instituição encomendou uma representação extraordinariamente pormenorizada da arquitetura metropolitana contemporânea, ilustrando transformações consideráveis das comunidades residenciais. A recuperação posterior eliminou características iconográficas significativas, obrigando universidades e organizações internacionais a desenvolver investigações interdisciplinares continuadas e particularmente demoradas.",
  de: "Die außergewöhnlich umfangreiche Darstellung zeitgenössischer Großstadtarchitektur veranschaulicht beträchtliche Veränderungen verschiedener Wohngebiete während mehrerer Jahrhunderte. Nachfolgende Restaurierungsarbeiten beseitigten bedeutende ikonographische Besonderheiten, weshalb internationale Forschungseinrichtungen gemeinsam fortlaufende wissenschaftliche Untersuchungen durchführen mussten und weiterhin durchführen.",
};
const easy = {
  en: "This is a small boat. It has one tall mast. Men took fish from it. Look at the deck. What do you see there? The boat is red and black. It is very old now.",
  pt: "Este é um barco pequeno. Tem um mastro alto. Os homens iam nele pescar. Olha para o fundo. O que vês ali? O barco é preto e tem uma risca. Já é muito velho.",
  de: "Das ist ein kleines Boot. Es hat einen Mast. Die Leute fingen damit Fische. Schau auf das Deck. Was siehst du da? Das Boot ist rot und alt. Es liegt im Hafen.",
};

test("what rules of words say", async () => {
  await expect(
    transcript("language", {
      "hard English": summary("en", hard.en),
      "hard Portuguese": summary("pt", hard.pt),
      "hard German": summary("de", hard.de),
      "hard tasks together": museum({
        tour: `stops: [{title: {none: Quay}, activities: ["Investigate contemporary representations of international maritime transportation.", "Characterise architectural transformations of metropolitan communities.", "Interpret iconographical particularities, considering historical documentation.", "Evaluate contradictory interpretations of colonial administration.", "Summarise considerations regarding environmental responsibility."]}]\n`,
      }),
      "a text that one language lacks": museum({ languages: "en, pt", tour: stops("What is it?") }),
      "a text that two languages lack": museum({
        languages: "en, pt, fr",
        exhibit: "credit: Gift of the port\n",
      }),
      "a word that the tour does not explain": museum({ tour: stops("Where is the keel?") }),
      "a word that nothing uses": museum({
        tour: "vocabulary: [{term: rudder, definition: It steers the ship}]\nstops: [The quay]\n",
      }),
      "a word that hurts": museum({ exhibit: "summary: Slaves carried the sugar.\n" }),
      "a word that hurts, in Portuguese": museum({
        languages: "pt",
        exhibit: "summary: Os escravos levavam o açúcar.\n",
      }),
      "a word that the project avoids": museum({
        project: 'loadedTerms: {en: {natives: "people of the coast"}}\n',
        exhibit: "summary: Natives built it.\n",
      }),
      "girls and boys only": museum({
        tour: 'welcome: "Hello boys and girls! Look up."\nstops: [The quay]\n',
      }),
      "a long sentence": museum({
        tour: stops(
          "Look at the boat and then tell the others in your group how many men and how many boys it would have taken to row it.",
        ),
      }),
      "a crowded stop": summary("en", easy.en.repeat(4)),
      "a decimal comma in English": museum({ exhibit: 'dimensions: "12,5 × 3,4 cm"\n' }),
      "a decimal point in Portuguese": museum({ languages: "pt", exhibit: "dimensions: 12 × 3.4 cm\n" }),
      "thousands as in English": museum({
        languages: "de",
        exhibit: "summary: Hier wohnten 1,250,000 Menschen.\n",
      }),
      "an English month in Portuguese": museum({
        languages: "pt",
        exhibit: "summary: Chegou a 14 May 1755.\n",
      }),
      "an English ordinal in French": museum({ languages: "fr", exhibit: "summary: Le 3rd bateau.\n" }),
      "German quotation marks in English": museum({ exhibit: "summary: They called it „Ann“ in 1755.\n" }),
    }),
  ).toMatchFileSnapshot("language.txt");
});

test.each([
  ["easy English", summary("en", easy.en)],
  ["easy Portuguese", summary("pt", easy.pt)],
  ["easy German", summary("de", easy.de)],
  ["a hard text of few words", summary("en", hard.en.split(" ").slice(0, 18).join(" "))],
  ["a quotation", summary("en", `It says: "${hard.en}"`)],
  ["a language without formula", summary("fi", hard.en.split(" ").slice(0, 20).join(". "))],
  [
    "a class of unknown age",
    { ...summary("en", easy.en), "tours/boats.yaml": `title: Boats\n${stops("What?")}` },
  ],
  [
    "all languages",
    museum({
      languages: "en, pt",
      tour: 'stops: [{title: {none: Quay}, activities: [{ask: {en: "What?", pt: "O quê?"}}]}]\n',
    }),
  ],
  [
    "another region of the language",
    museum({ languages: "en-GB, pt", exhibit: "credit: {en: Gift, pt-BR: Doação}\n" }),
  ],
  [
    "a word that the tour explains",
    museum({
      tour: `vocabulary: [{term: keel, definition: the spine of a ship}]\n${stops("Where are the keels?")}`,
    }),
  ],
  ["a loaded word in quotation marks", museum({ exhibit: "summary: The label says “slaves”.\n" })],
  [
    "a loaded word that the project does not mind",
    museum({ project: "loadedTerms: {en: {slaves: null}}\n", exhibit: "summary: Slaves carried it.\n" }),
  ],
  ["boys and girls in a tale", museum({ exhibit: "summary: Boys and girls of 1900 played here.\n" })],
  ["two panels", museum({ exhibit: "summary: Look at panels 3,6 and 7.\n" })],
  [
    "a title of one's own year",
    museum({ languages: "pt", exhibit: "summary: Chegou a 14 de maio de 1755, no 6.º ano.\n" }),
  ],
])("nothing to say of %s", (_, files) => {
  expect(told(files, { of: "language" })).toEqual([]);
});
