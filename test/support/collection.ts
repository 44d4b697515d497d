/**
 * Museum projects of any size, the same for the same wish: tidy exhibit files of about 2 kB with language maps, block
 * texts, lists and comments, that refer to venues, rooms, outcomes and pictures. Also used by the benches.
 */
import { chance } from "./chance.ts";

export type Collection = {
  /** Texts by path below the project's folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly exhibits: readonly string[];
};

/** A whole project with this many exhibit files and without a mistake. */
export function aCollection(exhibitCount: number): Collection {
  const files = new Map<string, string>([
    ["docent.yaml", projectText],
    ["images/object.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>\n'],
    ["outcomes/history.yaml", frameworkText("History", "the past")],
    ["outcomes/crafts.yaml", frameworkText("Crafts", "materials")],
  ]);
  const venues = Math.ceil(exhibitCount / exhibitsPerVenue);
  for (let number = 0; number < venues; number++)
    files.set(`venues/${venueId(number)}.yaml`, venueText(number));
  const exhibits = Array.from({ length: exhibitCount }, (_, number) => `exhibits/${exhibitId(number)}.yaml`);
  exhibits.forEach((path, number) => files.set(path, exhibitText(number)));
  for (let number = 0; number < venues; number++)
    files.set(`tours/walk-${number + 1}.yaml`, tourText(number, exhibitCount));
  return { files, exhibits };
}

const exhibitsPerVenue = 500;
const roomsPerVenue = 12;

function venueId(number: number): string {
  return `house-${number + 1}`;
}

function exhibitId(number: number): string {
  return `object-${String(number + 1).padStart(5, "0")}`;
}

const projectText = `title: {en: Collections of the county, pt: Coleções do condado}
languages: [en, pt]
paper: a4
`;

function frameworkText(subject: string, matter: string): string {
  const outcomes = Array.from(
    { length: outcomesPerFramework },
    (_, number) => `  - id: lo-${number + 1}
    statement:
      en: Explain way ${number + 1} in which objects tell of ${matter}.
      pt: Explicar a maneira ${number + 1} de os objetos falarem disso.
`,
  );
  return `title: {en: ${subject} for class 6, pt: Programa do 6.º ano}\noutcomes:\n${outcomes.join("")}`;
}

const outcomesPerFramework = 30;

function venueText(number: number): string {
  const rooms = Array.from(
    { length: roomsPerVenue },
    (_, room) => `  - id: r${room + 1}
    label: "${room + 1}"
    title: {en: Room ${room + 1}, pt: Sala ${room + 1}}
    floor: "${Math.floor(room / 4)}"
`,
  );
  const ways = Array.from(
    { length: roomsPerVenue - 1 },
    (_, room) => `  - {from: r${room + 1}, to: r${room + 2}, minutes: 1, via: level}\n`,
  );
  return `title: {en: House ${number + 1}, pt: Casa ${number + 1}}\nrooms:\n${rooms.join("")}connections:\n${ways.join("")}`;
}

/** Through the first rooms, in their order. */
function tourText(number: number, exhibitCount: number): string {
  const first = number * exhibitsPerVenue;
  const outcomes = Array.from({ length: Math.min(4, exhibitCount - first) }, (_, stop) => `lo-${stop + 1}`);
  const promised = outcomes.map((id) => `  - {ref: history:${id}, weight: 1}\n`);
  const stops = outcomes.map(
    (id, stop) => `  - exhibit: ${exhibitId(first + stop)}
    activities:
      - ask: {en: What can you find out here?, pt: O que podes descobrir aqui?}
        type: short-answer
        answer: {en: That it was made by hand., pt: Que foi feito à mão.}
        minutes: 5
        teaches: [history:${id}]
        assesses: [history:${id}]
        evidence: written
`,
  );
  return `title: {en: A walk through house ${number + 1}, pt: Um passeio pela casa ${number + 1}}
venue: ${venueId(number)}
for: {year: {en: Year 6, pt: 6.º ano}, ages: [10, 11]}
slotMinutes: 90
fixedMinutes: {breaks: 10}
outcomes:
${promised.join("")}stops:
${stops.join("")}`;
}

const things = [
  "jug",
  "chest",
  "lantern",
  "plate",
  "helmet",
  "loom",
  "ship model",
  "tile",
  "map",
  "bell",
] as const;
const coisas = [
  "jarro",
  "arca",
  "lanterna",
  "prato",
  "elmo",
  "tear",
  "modelo",
  "azulejo",
  "mapa",
  "sino",
] as const;
const stuffs = ["oak", "brass", "tin-glazed clay", "iron", "linen", "glass", "silver", "paper"] as const;
const coisasDe = ["carvalho", "latão", "faiança", "ferro", "linho", "vidro", "prata", "papel"] as const;
const places = ["Lisbon", "Delft", "Porto", "Bristol", "Seville", "Coimbra", "Antwerp", "Évora"] as const;
const looks = [
  "Look at the rim: the potter pressed a thumb into the wet clay",
  "The handle was mended twice, once with wire and once with glue",
  "A small mark on the base names the workshop",
  "One side is paler, as it stood near a window for a hundred years",
  "Count the figures; one of them looks out at you",
  "The letters around the edge can be read from left to right",
] as const;
const olhares = [
  "Repara no bordo: o oleiro carregou com o polegar no barro húmido",
  "A asa foi consertada duas vezes, uma com arame e outra com cola",
  "Uma pequena marca na base diz o nome da oficina",
  "Um dos lados é mais claro, porque esteve cem anos junto à janela",
  "Conta as figuras; uma delas olha para ti",
  "As letras à volta leem-se da esquerda para a direita",
] as const;

function exhibitText(number: number): string {
  const { pick, between } = chance(number + 1);
  const thing = between(0, things.length - 1);
  const stuff = between(0, stuffs.length - 1);
  const year = between(1500, 1900);
  const venue = Math.floor(number / exhibitsPerVenue);
  const [look, next] = [between(0, 2), between(3, 5)];
  const outcome = between(1, outcomesPerFramework);
  return `# yaml-language-server: $schema=../.docent/schemas/exhibit.json
# Typed from card ${number + 1} of the paper index.
title:
  en: The ${stuffs[stuff]} ${things[thing]} of ${year}
  pt: O ${coisas[thing]} de ${coisasDe[stuff]}, ${year}
type: object
objectName: {en: ${things[thing]}, pt: ${coisas[thing]}}
number: "${1900 + (number % 90)}.${number + 1}"
date: {display: {en: about ${year}, pt: cerca de ${year}}, from: ${year}, to: ${year + 10}, certainty: circa}
place: {en: ${pick(places)}, pt: '${pick(places)}'}
materials: {en: ${stuffs[stuff]}, pt: ${coisasDe[stuff]}}
dimensions: {none: ${between(5, 200)} × ${between(5, 200)} cm}
credit: {none: "Collections of the county, gift of ${1900 + (number % 90)}"}
venue: ${venueId(venue)}
room: r${((number % exhibitsPerVenue) % roomsPerVenue) + 1}   # as on the sign
onDisplay: on-display
minutes: ${between(3, 9)}
images:
  - file: images/object.svg
    alt:
      en: "A drawing of a ${things[thing]} seen from the front"
      pt: "Um desenho: ${coisas[thing]}, visto de frente"
    licence: CC0
summary:
  en: >-
    ${looks[look]}.
    It came to the house in ${1900 + (number % 90)} and was shown
    in the great hall until the roof was repaired.
  pt: >-
    ${olhares[look]}.
    Chegou à casa em ${1900 + (number % 90)} e esteve na sala grande
    até o telhado ser reparado.
facts:
  - text: {en: It was made in ${pick(places)}., pt: Foi feito em ${pick(places)}.}
    source: Catalogue, card ${number + 1}
vocabulary:
  - term: {en: workshop, pt: oficina}
    definition: {en: a place where things are made by hand, pt: lugar onde se fazem coisas à mão}
outcomes:
  - ref: history:lo-${outcome}
    strength: main
    because:
      en: The object itself is the evidence.
      pt: O próprio objeto é a prova.
  - ref: crafts:lo-${between(1, outcomesPerFramework)}
    strength: touched
questions:
  - ask:
      en: What does this ${things[thing]} tell you about the people who used it?
      pt: O que te diz este objeto sobre quem o usou?
    type: short-answer
    answer:
      model:
        en: |
          ${looks[next]}.
          It was used every day.
        pt: |
          ${olhares[next]}.
          Usava-se todos os dias.
    minutes: 4
    teaches: [history:lo-${outcome}]
`;
}
