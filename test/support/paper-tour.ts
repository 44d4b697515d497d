/** A crafted tour that fills every place of every paper: all kinds of notes for adults, tasks of many types. */
import type { Framework } from "../../src/model/outcome.ts";
import type { Project } from "../../src/model/project.ts";
import type { Picture } from "../../src/model/exhibit.ts";
import type { Answer } from "../../src/model/tour.ts";
import {
  aConnection,
  anActivity,
  anExhibit,
  anOutcome,
  aRoom,
  aStop,
  aTour,
  aVenue,
  promise,
} from "./model.ts";

const at = { file: "test.yaml", pointer: "" };

const city = anOutcome("hgp6:pombal", {
  statement: {
    pt: "Caracterizar a ação do Marquês de Pombal na organização do espaço urbano",
    en: "Describe how the Marquis of Pombal organised the city",
  },
  short: { pt: "Pombal e o espaço urbano", en: "Pombal and the city" },
  year: "6.º ano",
  keyCompetences: ["citizenship", "cultural-awareness-expression"],
});
const africa = anOutcome("hgp6:legado-africano", {
  statement: {
    pt: "Reconhecer o legado africano na sociedade",
    en: "Recognise the African legacy in society",
  },
  keyCompetences: ["citizenship"],
});
const rock = anOutcome("cn5:uso-rochas", {
  statement: { pt: "Discutir a importância das rochas", en: "Discuss the importance of rocks" },
  code: "CN5.2",
  codeSource: "official",
  keyCompetences: ["stem"],
});

const paperFrameworks: readonly Framework[] = [
  framework("hgp6", {
    pt: "História e Geografia de Portugal, 6.º ano",
    en: "History and Geography of Portugal, year 6",
  }),
  framework("cn5", { pt: "Ciências Naturais, 5.º ano", en: "Natural Sciences, year 5" }),
];

function framework(id: string, title: Framework["title"]): Framework {
  return {
    id,
    at,
    title,
    creator: null,
    publisher: "Direção-Geral da Educação",
    version: "2018",
    status: "adopted",
    validFrom: "2018-09-01",
    validTo: null,
    country: "PT",
    official: id === "cn5",
    source: `https://example.org/${id}`,
    licence: null,
    uuid: null,
    codePattern: null,
    ownKeys: [],
    relations: [],
    outcomes: [],
  };
}

const upper = aRoom("mnaz/piso-2", {
  label: "Piso 2",
  title: { pt: "Sala do panorama", en: "Panorama room" },
  plan: { x: 30, y: 40 },
});
const lower = aRoom("mnaz/piso-1", {
  label: "Piso 1",
  plan: { x: 70, y: 60 },
  access: {
    wheelchair: "partially",
    note: { en: "One step at the door.", pt: "Um degrau à porta." },
    features: [],
    alternative: null,
  },
});

const venue = aVenue("mnaz", {
  title: { none: "Museu Nacional do Azulejo" },
  rooms: [upper, lower],
  connections: [aConnection("piso-2", "piso-1", { minutes: 2, via: "lift" })],
  imageCreditDefault: null,
  walkingEstimated: true,
  rules: {
    photo: { pt: "Fotografias sem flash.", en: "Photographs without flash." },
    food: { pt: "Comida e bebida ficam no bengaleiro.", en: "Food and drink stay in the cloakroom." },
    pencilsOnly: true,
    bags: null,
    touch: { pt: "Só se toca nas réplicas.", en: "Touch only the replicas." },
  },
  amenities: {
    toilets: { pt: "Piso 0, junto à bilheteira", en: "Floor 0, beside the ticket desk" },
    lunchSpace: null,
    cloakroom: { pt: "À entrada", en: "At the entrance" },
    firstAid: { pt: "Bilheteira", en: "Ticket desk" },
    coachStop: null,
    meetingPoint: { pt: "Claustro", en: "Cloister" },
  },
  access: {
    wheelchair: "partially",
    note: { pt: "Elevador para os pisos 1 e 2.", en: "Lift to floors 1 and 2." },
    features: ["lift", "accessibleToilet", "wheelchairLoan"],
    alternative: { pt: "A igreja vê-se do coro alto.", en: "The church is seen from the upper choir." },
  },
  hazards: [
    {
      where: { pt: "Escadaria", en: "Stairs" },
      hazard: { pt: "degraus polidos", en: "polished steps" },
      controls: { pt: "usar o corrimão", en: "use the handrail" },
    },
  ],
  plan: picture("images/plan.svg", { pt: "Planta de dois pisos.", en: "Plan of two floors." }),
  sources: [{ title: "Museum website", url: "https://example.org/museum", accessed: "2025-02-14", for: [] }],
});

function picture(file: string, alt: Picture["alt"]): Picture {
  return {
    at,
    file,
    url: null,
    alt,
    credit: { en: "Drawing: the authors", pt: "Desenho: os autores" },
    licence: "CC0",
    permission: null,
    cropAllowed: null,
  };
}

const panorama = anExhibit("panorama", {
  title: { pt: "Grande Panorama de Lisboa", en: "Great Panorama of Lisbon" },
  type: "artwork",
  objectName: { pt: "painel de azulejos", en: "tile panel" },
  makers: [
    {
      name: "Gabriel del Barco",
      role: { pt: "pintor", en: "painter" },
      qualifier: "attributed-to",
      life: null,
    },
  ],
  date: { display: { none: "c. 1700" }, from: 1695, to: 1705, certainty: "circa" },
  materials: { pt: "faiança, azul sobre branco", en: "faience, blue on white" },
  dimensions: { none: "111.5 × 2047.5 cm" },
  identifiers: [{ scheme: "inventory", value: "MNAz 1 Az" }],
  credit: { none: "Museu Nacional do Azulejo" },
  venue,
  room: upper,
  spot: { pt: "parede do fundo", en: "end wall" },
  images: [
    picture("images/panorama.svg", { pt: "Vista de Lisboa ao longo do rio.", en: "Lisbon along the river." }),
  ],
  summary: {
    pt: "Este painel mostra catorze quilómetros de Lisboa, antes do terramoto de 1755.",
    en: "This panel shows fourteen kilometres of Lisbon, before the earthquake of 1755.",
  },
  facts: [
    {
      at,
      text: { pt: "Mostra a costa de Algés a Xabregas.", en: "It shows the shore from Algés to Xabregas." },
      source: "Museum catalogue",
      certainty: null,
      checked: null,
    },
    {
      at,
      text: { pt: "Veio de um palácio junto ao castelo.", en: "It came from a palace near the castle." },
      source: null,
      certainty: "disputed",
      checked: null,
    },
  ],
  vocabulary: [
    {
      term: { pt: "faiança", en: "faience" },
      definition: { pt: "barro coberto de vidrado branco", en: "clay under a white glaze" },
    },
  ],
  viewing: { maxGroup: 15, groups: 1, touch: "none", seated: true },
  sources: [{ title: "Museum catalogue", url: null, accessed: null, for: ["dimensions"] }],
});

const retable = anExhibit("retable", {
  title: { pt: "Retábulo de Nossa Senhora da Vida", en: "Retable of Our Lady of Life" },
  makers: [{ name: "Marçal de Matos", role: null, qualifier: "by", life: { none: "c. 1550–?" } }],
  date: { display: { none: "1580" }, from: 1580, to: 1580, certainty: "exact" },
  identifiers: [{ scheme: "inventory", value: "MNAz 138 Az" }],
  venue,
  room: lower,
  images: [
    picture("images/retable.svg", {
      pt: "Altar pintado em azulejos planos.",
      en: "An altar painted on flat tiles.",
    }),
  ],
  summary: {
    pt: "Parece um altar esculpido, mas é plano.",
    en: "It looks like a carved altar, but it is flat.",
  },
  advisory: ["religion"],
  viewing: { maxGroup: null, groups: 1, touch: "replica", seated: null },
});

const hatter = anExhibit("hatter", {
  title: { pt: "História do chapeleiro", en: "The story of the hatter" },
  venue,
  room: lower,
  onDisplay: "conservation",
  summary: { pt: "Três painéis contam a vida de um rapaz que se tornou chapeleiro." },
});

/** Answers and notes that no pupil may see all carry this word. */
export const secret = "SECRET";

function answer(model: string, parts: Partial<Answer> = {}): Answer {
  return {
    model: [{ none: `${secret} ${model}` }],
    accept: [],
    commonErrors: [],
    evidenceAt: null,
    ...parts,
  };
}

export const paperTour = aTour("azulejos", {
  title: { pt: "Azulejos que lembram Lisboa", en: "Tiles that remember Lisbon" },
  venues: [venue],
  audience: { label: { none: "6.º ano" }, ages: [11, 12], isced: "1", size: 24, profile: "upper-primary" },
  bigIdea: { pt: "Uma imagem também é uma fonte histórica.", en: "A picture is a historical source too." },
  keyQuestion: {
    pt: "O que nos diz um azulejo sobre uma cidade?",
    en: "What does a tile tell us about a city?",
  },
  slotMinutes: 60,
  outcomes: [promise(city, { assess: true }), promise(africa, { assess: true }), promise(rock)],
  intentions: [
    {
      at,
      text: { pt: "Usar uma imagem como fonte", en: "Use a picture as a source" },
      bloom: "analyse",
      for: [city],
      success: [
        { pt: "Encontro dois sinais de mudança.", en: "I can find two signs of change." },
        { pt: "Explico o que me leva a dizê-lo.", en: "I can say what makes me say that." },
      ],
    },
  ],
  stops: [
    aStop(1, {
      exhibits: [panorama],
      minutes: 15,
      purpose: { none: `${secret} Use an image as a source` },
      say: { none: `${secret} Take one minute in silence.\n\nThen find the river.` },
      stand: { none: `${secret} Sit on the floor, three metres away` },
      safety: { none: `${secret} Keep the door free` },
      misconceptions: [{ none: `${secret} The painter saw it all from a boat` }],
      support: { none: `${secret} Point to the castle first` },
      stretch: { none: `${secret} Compare with a map of today` },
      transition: { pt: "Agora descemos de elevador.", en: `${secret} Now we take the lift.` },
      facts: panorama.facts,
      teaches: [city],
      assesses: [city],
      requires: [rock],
      alternative: hatter,
      activities: [
        anActivity(1, {
          ask: { pt: "O que vês primeiro?", en: "What do you see first?" },
          answer: answer("the river", { commonErrors: [{ none: `${secret} the sea` }] }),
          followUps: [{ none: `${secret} What makes you say that?` }],
          grouping: "whole",
          minutes: 3,
        }),
        anActivity(2, {
          ask: {
            pt: "O que mudou depois de 1755? Encontra dois sinais.",
            en: "What changed after 1755? Find two clues.",
          },
          type: "table",
          table: {
            columns: [
              { pt: "Antes", en: "Before" },
              { pt: "Depois", en: "After" },
            ],
            rows: 2,
          },
          answer: answer("the royal palace", {
            accept: [{ none: `${secret} narrow streets` }],
            evidenceAt: { none: `${secret} left of the middle` },
          }),
          grouping: "pairs",
          minutes: 8,
          assesses: [city],
          evidence: "written",
          tiers: {
            support: { none: `${secret} Words: palace, church` },
            core: null,
            stretch: { pt: "Que rua não podes ver? Porquê?", en: "Which street can you not see? Why?" },
          },
        }),
        anActivity(3, { ask: { none: `${secret} Count the pupils` }, audience: ["adult-helper"] }),
      ],
    }),
    aStop(2, {
      exhibits: [retable],
      minutes: 12,
      teaches: [africa],
      activities: [
        anActivity(1, {
          ask: { pt: "Desenha uma parte que engana o olho.", en: "Draw one part that fools the eye." },
          type: "draw",
          answer: answer("columns, diamond points, niches"),
        }),
        anActivity(2, {
          ask: { pt: "Liga o que parece ao que é.", en: "Join what it seems to what it is." },
          type: "match",
          pairs: [
            { left: { pt: "coluna", en: "column" }, right: { pt: "azulejo liso", en: "flat tile" } },
            { left: { pt: "janela", en: "window" }, right: { pt: "espaço vazio", en: "empty space" } },
            { left: { pt: "ouro", en: "gold" }, right: { pt: "tinta amarela", en: "yellow paint" } },
          ],
        }),
      ],
    }),
    aStop(3, {
      exhibits: [hatter],
      optional: true,
      minutes: 8,
      minutesFrom: "profile",
      activities: [
        anActivity(1, {
          ask: { pt: "Põe os painéis por ordem.", en: "Put the panels in order." },
          type: "sequence",
          items: [{ none: "Panel A" }, { none: "Panel B" }, { none: "Panel C" }],
        }),
        anActivity(2, {
          ask: {
            pt: "O rapaz foi com um ____ aprender a fazer ____.",
            en: "The boy went with a ____ to learn to make ____.",
          },
          type: "fill-gaps",
          bank: [
            { pt: "almocreve", en: "muleteer" },
            { pt: "chapéus", en: "hats" },
          ],
          answer: answer("muleteer, hats"),
        }),
        anActivity(3, {
          ask: { pt: "Verdadeiro ou falso?", en: "True or false?" },
          type: "true-false-cant-tell",
          items: [
            { pt: "O rapaz sabia ler.", en: "The boy could read." },
            { pt: "Ele ficou rico.", en: "He became rich." },
          ],
          answer: answer("can't tell; true"),
        }),
        anActivity(4, {
          ask: { pt: "Onde viverias?", en: "Where would you live?" },
          type: "vote",
          options: [
            { pt: "Na quinta", en: "On the farm" },
            { pt: "Na cidade", en: "In the city" },
          ],
        }),
      ],
    }),
    aStop(4, { title: { none: "Pátio" }, minutes: 5 }),
  ],
  around: [
    anActivity(1, {
      phase: "pre",
      ask: { pt: "Olhem para um azulejo da escola.", en: "Look at a tile in your school." },
      teaches: [rock],
      materials: [{ none: "a tile" }],
    }),
    anActivity(1, {
      phase: "post",
      ask: { pt: "Desenhem um azulejo para a vossa rua.", en: "Design a tile for your street." },
      type: "make",
      answer: answer("any tile"),
      assesses: [rock],
    }),
    anActivity(1, {
      phase: "family",
      ask: { pt: "Procurem uma fachada de azulejos.", en: "Find a tiled front." },
      type: "photo",
    }),
    anActivity(1, {
      phase: "visit",
      ask: { pt: "O que levas contigo?", en: "What do you take with you?" },
      type: "exit-ticket",
    }),
  ],
  welcome: { pt: "Bem-vindos ao museu!", en: `${secret} Welcome! Who would like the lift?` },
  wrapUp: { pt: "Voltem sempre.", en: `${secret} Come back with your family.` },
  kit: [{ pt: "Lápis", en: "Pencils" }],
  vocabulary: [
    {
      term: { pt: "azulejo", en: "azulejo" },
      definition: { pt: "placa de barro vidrado", en: `${secret} glazed tile` },
    },
  ],
  plans: {
    wetWeather: null,
    shortOfTime: { none: `${secret} Leave out stop 3.` },
    closedRoom: { none: `${secret} Use the cloister.` },
  },
  meta: {
    subjects: [],
    keyCompetences: ["digital"],
    licence: "CC BY 4.0",
    authors: ["A. Author", "B. Writer"],
    version: "1.2",
    funding: null,
    erasmus: null,
  },
  status: "trial",
});

export const fiveLineTour = aTour("five-lines", {
  title: { pt: "Azulejos que lembram Lisboa", en: "Tiles that remember Lisbon" },
  venueName: { none: "Museu Nacional do Azulejo" },
  audience: { label: { none: "6.º ano" }, ages: null, isced: null, size: null, profile: "upper-primary" },
  stops: [aStop(1, { title: { none: "Grande Panorama de Lisboa" }, minutes: 12, minutesFrom: "profile" })],
});

export const paperProject: Project = {
  title: null,
  languages: ["pt", "en"],
  paper: "a4",
  theme: "gallery",
  pace: null,
  ratioPolicy: null,
  rules: { profile: null, levels: new Map(), overrides: [] },
  loadedTerms: new Map(),
  venues: new Map([["mnaz", venue]]),
  exhibits: new Map([panorama, retable, hatter].map((each) => [each.id, each])),
  frameworks: new Map(paperFrameworks.map((each) => [each.id, each])),
  outcomes: new Map([city, africa, rock].map((each) => [each.ref, each])),
  tours: new Map([["azulejos", paperTour]]),
  visits: new Map(),
};
