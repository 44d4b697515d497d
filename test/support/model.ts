/** Small complete model values for tests: say only what the test is about. */
import type { Exhibit } from "../../src/model/exhibit.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { Activity, Promised, Stop, Tour } from "../../src/model/tour.ts";
import type { Connection, Room, Venue } from "../../src/model/venue.ts";

const at = { file: "test.yaml", pointer: "" };
const access = { wheelchair: "unknown", note: null, features: [], alternative: null } as const;

/** `ref` is `framework:outcome`; the statement is the reference's second part unless given. */
export function anOutcome(ref: string, parts: Partial<Outcome> = {}): Outcome {
  const [framework = "", id = ""] = ref.split(":");
  return {
    ref,
    id,
    framework,
    at,
    statement: { en: `Statement of ${id}` },
    short: null,
    code: null,
    codeSource: "local",
    alignable: true,
    type: null,
    parent: null,
    year: null,
    ages: null,
    isced: null,
    subjects: [],
    bloom: null,
    keyCompetences: [],
    statutory: null,
    validTo: null,
    replacedBy: null,
    glo: [],
    uuid: null,
    ownKeys: [],
    saysCodeSource: false,
    ...parts,
  };
}

export function promise(outcome: Outcome, parts: Partial<Promised> = {}): Promised {
  return { outcome, at, weight: 1, teach: true, assess: false, ...parts };
}

/** `name` is `venue/room`. */
export function aRoom(name: string, parts: Partial<Room> = {}): Room {
  const [venue = "", id = ""] = name.split("/");
  return {
    id,
    venue,
    at,
    label: id,
    title: null,
    floor: null,
    status: "open",
    capacity: null,
    seating: null,
    access,
    sensory: {},
    gradient: null,
    crossing: null,
    ownerPermission: null,
    plan: null,
    ...parts,
  };
}

export function aConnection(from: string, to: string, parts: Partial<Connection> = {}): Connection {
  return {
    at,
    from,
    to,
    minutes: 1,
    via: "level",
    stepFree: true,
    stepsKnown: true,
    liftCapacity: null,
    oneWay: false,
    note: null,
    ...parts,
  };
}

export function aVenue(id: string, parts: Partial<Venue> = {}): Venue {
  return {
    id,
    at,
    title: { en: id },
    type: "museum",
    partOf: null,
    url: null,
    address: null,
    country: null,
    hours: [],
    schoolHours: null,
    closures: [],
    ratioPolicy: null,
    prices: [],
    rules: { photo: null, food: null, pencilsOnly: null, bags: null, touch: null },
    amenities: {
      toilets: null,
      lunchSpace: null,
      cloakroom: null,
      firstAid: null,
      coachStop: null,
      meetingPoint: null,
    },
    absentAmenities: [],
    access,
    hazards: [],
    rooms: [],
    connections: [],
    plan: null,
    licence: null,
    imageCreditDefault: null,
    walkingEstimated: false,
    sources: [],
    ...parts,
  };
}

export function anExhibit(id: string, parts: Partial<Exhibit> = {}): Exhibit {
  return {
    id,
    at,
    title: { en: `The ${id}` },
    type: "object",
    objectName: null,
    makers: [],
    culture: null,
    period: null,
    date: null,
    place: null,
    materials: null,
    technique: null,
    dimensions: null,
    identifiers: [],
    credit: null,
    inscription: null,
    venue: null,
    room: null,
    spot: null,
    onDisplay: "on-display",
    displayFrom: null,
    displayTo: null,
    replacedBy: null,
    images: [],
    summary: null,
    facts: [],
    vocabulary: [],
    questions: [],
    advisory: [],
    viewing: { maxGroup: null, groups: 1, touch: null, seated: null },
    minutes: null,
    bonus: 0,
    outcomes: [],
    sources: [],
    links: {},
    ...parts,
  };
}

export function anActivity(number: number, parts: Partial<Activity> = {}): Activity {
  return {
    at,
    number,
    ask: { en: `Question ${String(number)}?` },
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
    audience: [],
    materials: [],
    image: null,
    ...parts,
  };
}

/** The room is the first exhibit's unless given. */
export function aStop(number: number, parts: Partial<Stop> = {}): Stop {
  return {
    at,
    number,
    title: parts.exhibits?.[0]?.title ?? { en: `Stop ${String(number)}` },
    exhibits: [],
    room: parts.exhibits?.[0]?.room ?? null,
    minutes: 10,
    minutesFrom: "stop",
    purpose: null,
    say: null,
    activities: [],
    facts: [],
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
    images: [],
    ...parts,
  };
}

export function aTour(id: string, parts: Partial<Tour> = {}): Tour {
  return {
    id,
    at,
    title: { en: `Tour ${id}` },
    venues: [],
    venueName: null,
    audience: { label: null, ages: null, isced: null, size: null, profile: "upper-primary" },
    bigIdea: null,
    keyQuestion: null,
    mode: "guided",
    pedagogy: null,
    slotMinutes: null,
    fixedMinutes: { arrival: null, wrapUp: null, breaks: null, buffer: null },
    pace: null,
    from: null,
    to: null,
    stepFree: false,
    outcomes: [],
    intentions: [],
    stops: [],
    stopsAuto: false,
    must: [],
    avoid: [],
    before: [],
    maxStops: null,
    around: [],
    welcome: null,
    wrapUp: null,
    rules: [],
    kit: [],
    checklist: [],
    vocabulary: [],
    access: null,
    plans: { wetWeather: null, shortOfTime: null, closedRoom: null },
    meta: {
      subjects: [],
      keyCompetences: [],
      licence: null,
      authors: [],
      version: null,
      funding: null,
      erasmus: null,
    },
    status: null,
    signOffs: [],
    signedText: null,
    sources: [],
    ...parts,
  };
}

/** Everything that takes no time but stops and walking. */
export const noFixedMinutes = { arrival: 0, wrapUp: 0, breaks: 0, buffer: 0 };
