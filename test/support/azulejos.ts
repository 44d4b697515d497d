/** A crafted tour after a true one: four stops on two floors, five promises, one of them a gap. */
import { alignTour } from "../../src/align/coverage.ts";
import type { TourAlignment } from "../../src/align/coverage.ts";
import { closeGaps } from "../../src/align/close-by.ts";
import type { Room } from "../../src/model/venue.ts";
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

const pombal = anOutcome("hgp6:pombal", {
  statement: { pt: "Política centralizadora de Pombal e o espaço urbano" },
  short: { pt: "Pombal e o espaço urbano" },
});
const africa = anOutcome("hgp6:legado-africano", { statement: { pt: "Legado africano na sociedade" } });
const risk = anOutcome("enec:risco", {
  statement: { pt: "Risco | então e *agora*" },
  code: "=R1",
  codeSource: "publisher",
});
const art = anOutcome("paseo:H", {
  statement: { en: "Aesthetic and artistic sensibility", pt: "Sensibilidade estética" },
});
const orders = anOutcome("hgp6:ordens", { statement: { pt: "Sociedade de ordens" } });
const trade = anOutcome("hgp6:comercio", { statement: { pt: "Comércio" } });

const piso1 = aRoom("mnaz/piso-1", { label: "Piso 1" });
const piso2 = aRoom("mnaz/piso-2", { label: "Piso 2" });
const choir = aRoom("mnaz/coro", { label: "Coro alto" });
const mnaz = aVenue("mnaz", {
  rooms: [piso1, piso2, choir],
  connections: [
    aConnection("piso-1", "piso-2", { minutes: 2, via: "lift" }),
    aConnection("piso-1", "coro", { minutes: 1 }),
  ],
});

const panorama = anExhibit("panorama", {
  title: { pt: "Grande Panorama de Lisboa", en: "Great Panorama of Lisbon" },
  venue: mnaz,
  room: piso2,
  outcomes: [
    { outcome: pombal, strength: "main", because: null },
    { outcome: africa, strength: "touched", because: null },
  ],
});
const retable = anExhibit("retabulo", { title: { pt: "Retábulo", en: "Retable" }, venue: mnaz, room: piso1 });
const hatter = anExhibit("chapeleiro", {
  title: { pt: "História do chapeleiro" },
  venue: mnaz,
  room: piso1,
  minutes: 9,
  outcomes: [{ outcome: orders, strength: "main", because: null }],
});
const nativity = anExhibit("presepio", {
  title: { pt: "Presépio da Madre de Deus" },
  venue: mnaz,
  room: choir,
  minutes: 5,
  outcomes: [{ outcome: orders, strength: "touched", because: null }],
});
const lent = anExhibit("emprestado", { ...hatter, id: "emprestado", onDisplay: "loan" });
const marcal = anExhibit("sao-marcal", { title: { pt: "São Marçal" }, venue: mnaz, room: piso1 });

export const azulejos = aTour("azulejos", {
  title: { pt: "Azulejos que lembram Lisboa", en: "Tiles that remember Lisbon" },
  venues: [mnaz],
  outcomes: [promise(pombal), promise(africa), promise(risk, { weight: 2 }), promise(art), promise(orders)],
  stops: [
    aStop(1, {
      exhibits: [panorama],
      teaches: [pombal],
      activities: [anActivity(1), anActivity(2, { assesses: [pombal] })],
    }),
    aStop(2, { exhibits: [retable], activities: [anActivity(1, { teaches: [art] })] }),
    aStop(3, { exhibits: [marcal], assesses: [risk], teaches: [trade] }),
    aStop(4, { title: { pt: "Pátio" }, room: piso1 }),
  ],
  around: [
    anActivity(1, { phase: "pre", teaches: [orders] }),
    anActivity(1, { phase: "post", teaches: [art], assesses: [art] }),
  ],
});

const walks: Readonly<Record<string, number>> = {
  "piso-1 piso-2": 3,
  "piso-2 piso-1": 3,
  "piso-1 coro": 2,
  "coro piso-1": 2,
  "piso-2 coro": 4.5,
  "coro piso-2": 4.5,
};

function walkMinutesBetween(from: Room, to: Room): number | null {
  return from.id === to.id ? 0 : (walks[`${from.id} ${to.id}`] ?? null);
}

export const exhibits = [panorama, retable, hatter, nativity, lent, marcal];

export const aligned: TourAlignment = closeGaps(alignTour(azulejos), { exhibits, walkMinutesBetween });
