/** venues/<id>.yaml */
import * as vocabulary from "./vocabulary.mjs";
import { advisories, count, sources } from "./shared.mjs";
import {
  choice,
  date,
  id,
  idOf,
  line,
  list,
  map,
  number,
  ref,
  text,
  time,
  url,
  whole,
  yesNo,
} from "./words.mjs";

const day = { ...choice(vocabulary.days, "Day", "Two letters: Mo, Tu, We, Th, Fr, Sa or Su.", "Tu") };

const hours = map(
  {
    days: {
      if: { type: "array" },
      then: { items: day, minItems: 1 },
      else: { $ref: "#/$defs/days" },
      title: "Days",
      description: "Two letters a day: Mo, Tu, We, Th, Fr, Sa, Su. A hyphen means up to; or write a list.",
      examples: ["Tu-Su", ["Mo", "We"]],
    },
    open: time("Opens", "When the doors open.", "10:00"),
    close: time("Closes", "When everybody must be out.", "18:00"),
    lastEntry: time("Last entry", "When the last visitors are let in.", "17:30"),
    note: text("Note", "What else to know about these hours.", "Closed over lunch in winter"),
  },
  ["days", "open", "close"],
  "Opening hours",
  "Days with the same hours. A day may be in several entries, for a morning and an afternoon.",
  { days: "Tu-Su", open: "10:00", close: "18:00", lastEntry: "17:30" },
);

const closure = map(
  {
    from: date("From", "The first day.", "2025-11-01"),
    to: { ...date("To", "The last day. Leave it out if the end is not known.", "2026-03-31") },
    reason: text("Reason", "Why it is closed.", "Building works"),
    scope: line(
      "What is closed",
      "venue, or the id of one room. The whole venue unless you say.",
      "venue",
      "room-4",
    ),
    certainty: line("Certainty", "How sure the dates are.", "announced"),
  },
  ["from"],
  "Closure",
  "A time when the venue or one of its rooms is closed.",
  { from: "2025-11-01", reason: "Building works" },
);

const price = map(
  {
    who: text("For whom", "Who pays this.", "School groups"),
    amount: number(0, "Amount", "How much; 0 if it is free.", 0, 4.5),
    currency: line("Currency", "Three capital letters.", "EUR"),
    note: text("Note", "What is included.", "One free place for every ten pupils"),
    checked: date("Checked on", "The day somebody checked it.", "2025-05-14"),
  },
  ["who", "amount"],
  "Price",
  "What a visit costs.",
  { who: "School groups", amount: 0, currency: "EUR" },
);

const rules = map(
  {
    photo: text("Photographs", "What the venue says about photographs.", "Without flash"),
    food: text("Food", "What it says about food and drink.", "Only in the garden"),
    pencilsOnly: yesNo("Pencils only", "Whether pens must stay outside."),
    bags: text("Bags", "What it says about bags.", "Leave large bags at the desk"),
    touch: text("Touching", "What may be touched.", "Only the replicas"),
    shopMax: whole(0, "Shop", "How many pupils may be in the shop at once.", 10),
    worksheetsInTours: yesNo("Worksheets", "Whether pupils may write during a guided tour.", false),
  },
  [],
  "House rules",
  "What the venue asks of visitors.",
  { photo: "Without flash", pencilsOnly: true },
);

const hazard = map(
  {
    where: text("Where", "The place.", "Stairs to the upper choir"),
    hazard: text("Danger", "What could happen.", "Worn steps"),
    controls: text("What to do", "How the danger is kept small.", "One class at a time, hand on the rail"),
    by: text("By whom", "Who sees to it.", "Venue staff"),
  },
  ["where", "hazard"],
  "Danger",
  "A danger and what is done about it.",
  { where: "Stairs", hazard: "Worn steps", controls: "Hand on the rail" },
);

const place = (title, description, ...examples) => ({
  if: { enum: [null, false] },
  else: { $ref: "#/$defs/text" },
  title,
  description: `${description} false: there is none.`,
  examples,
});

const amenities = map(
  {
    toilets: place("Toilets", "Where they are.", "Ground floor, behind the desk"),
    lunchSpace: {
      if: { enum: [null, false] },
      else: {
        if: { type: "object", anyOf: ["capacity", "sittings", "note"].map((key) => ({ required: [key] })) },
        then: { $ref: "#/$defs/lunchSpace" },
        else: { $ref: "#/$defs/text" },
      },
      title: "Place for lunch",
      description: "Where a class may eat what it brought. false: there is none.",
      examples: ["The cloister, 60 seats", { capacity: 60, note: "Book with the tour" }],
    },
    cloakroom: place("Cloakroom", "Where coats and bags go.", "Left of the entrance"),
    firstAid: place("First aid", "Where help is.", "At the desk"),
    coachStop: place("Coach stop", "Where a coach may stop.", "In front of the church"),
    shelter: place("Shelter", "Where to wait out of the rain.", "The arcade"),
    meetingPoint: place("Meeting point", "Where to go if somebody is lost.", "The fountain in the courtyard"),
  },
  [],
  "Amenities",
  "What a class needs besides exhibits.",
  { toilets: "Ground floor, behind the desk", lunchSpace: false },
);

const room = map(
  {
    id: id("Id", "How other files name this room.", "room-4"),
    label: line("Label", "Exactly what the sign says, in quotes if it is a number.", "Room 4", "4"),
    title: text("Title", "What the room is about.", "Egyptian sculpture"),
    floor: line("Floor", "What the lift button says, in quotes if it is a number.", "0", "Piso 2"),
    level: whole(null, "Level", "A whole number to sort floors by; 0 is the ground floor.", -1, 2),
    geo: ref(
      "point",
      "Place on the map",
      "Latitude and longitude, for places out of doors.",
      [38.7246, -9.1137],
    ),
    w3w: line("Three words", "The place's three-word address.", "filled.count.soap"),
    plan: map(
      {
        x: {
          ...number(0, "Across", "From the left edge of the plan, in per cent of its width.", 35),
          maximum: 100,
        },
        y: {
          ...number(0, "Down", "From the top edge of the plan, in per cent of its height.", 60),
          maximum: 100,
        },
      },
      ["x", "y"],
      "On the plan",
      "Where the room is on the venue's floor plan.",
      { x: 35, y: 60 },
    ),
    status: choice(
      ["open", "closed", "partial", "by-appointment", "unknown"],
      "Status",
      "Whether visitors can get in.",
      "open",
    ),
    capacity: count("Pupils at once", "How many pupils fit. No limit unless you say.", 30),
    seating: choice(["none", "some", "floor-ok", "stools"], "Seats", "Where pupils can sit.", "floor-ok"),
    access: ref("access", "Access", "Who can get into this room and what helps them.", {
      wheelchair: "not",
      alternative: "View from the upper choir",
    }),
    sensory: map(
      {
        noise: choice(["quiet", "variable", "loud"], "Noise", "How loud it is.", "quiet"),
        light: choice(["dim", "normal", "bright", "flashing"], "Light", "How bright it is.", "dim"),
        smell: line("Smell", "What it smells of.", "incense"),
        crowding: line("Crowds", "When it is full.", "busy before noon"),
        temperature: line("Temperature", "How warm it is.", "cold in winter"),
        touch: line("Touch", "What can be felt.", "rough floor"),
      },
      [],
      "Senses",
      "What the room is like for people whose senses are easily overwhelmed.",
      { noise: "quiet", light: "dim" },
    ),
    surface: line("Ground", "What the ground is like, out of doors.", "cobbles"),
    gradient: line("Slope", "How steep it is, out of doors.", "steep"),
    crossing: line("Crossing", "How the road is crossed, out of doors.", "zebra"),
    ownerPermission: {
      if: { type: "boolean" },
      else: { $ref: "#/$defs/text" },
      title: "Owner's permission",
      description: "Whether the owner of a private place agreed, or the agreement in words.",
      examples: [true, "Agreed by the parish council, March 2025"],
    },
  },
  ["id", "label"],
  "Room",
  "A room, a gallery or a place out of doors.",
  { id: "room-4", label: "Room 4", floor: "0", capacity: 30 },
);

const connection = map(
  {
    from: line("From", "The id of a room.", "room-4"),
    to: line("To", "The id of another room.", "room-5"),
    minutes: number(0, "Minutes", "How long an adult walks. May be a part of a minute.", 1.5),
    via: choice(
      ["level", "ramp", "lift", "stairs", "outdoor", "escalator", "transport"],
      "By",
      "How one gets there. level unless you say.",
      "stairs",
    ),
    stepFree: yesNo("Without steps", "Whether a wheelchair gets there."),
    liftCapacity: count("Lift holds", "How many people the lift takes at once.", 8),
    metres: number(0, "Metres", "How far it is.", 40),
    oneWay: yesNo("One way", "Whether the way goes only from the first room to the second.", false),
    note: text("Note", "What else to know.", "Ask for the key"),
  },
  ["from", "to", "minutes"],
  "Way",
  "A way between two rooms, in both directions unless oneWay is true.",
  { from: "room-4", to: "room-5", minutes: 1.5, via: "lift" },
);

export const venue = {
  ...map(
    {
      id: id("Id", "The file's name without .yaml; it need not be said again.", "mnaz"),
      title: text("Title", "The venue's name, as it writes it itself.", "Museu Nacional do Azulejo"),
      type: choice(vocabulary.venueTypes, "Kind of venue", "What sort of place it is.", "museum"),
      description: text(
        "Description",
        "The venue in a few sentences.",
        "A museum of tiles in a former convent.",
      ),
      url: url("Web site", "The venue's own web site.", "https://www.museudoazulejo.gov.pt"),
      contact: map(
        {
          education: ref(
            "email",
            "Education team",
            "The email address of the education team.",
            "education@example.org",
          ),
          booking: ref("email", "Bookings", "The email address for bookings.", "bookings@example.org"),
          phone: line("Telephone", "The telephone number, in quotes.", "+351 218 100 340"),
        },
        [],
        "Contact",
        "How to reach the venue's offices.",
        { education: "education@example.org" },
      ),
      address: text("Address", "Street and town, on one line.", "Rua da Madre de Deus 4, Lisboa"),
      country: ref("country", "Country", "Two capital letters.", "PT"),
      geo: ref("point", "Place on the map", "Latitude and longitude.", [38.7246, -9.1137]),
      hours: list(hours, "Opening hours", "When it is open to everybody.", [
        { days: "Tu-Su", open: "10:00", close: "18:00" },
      ]),
      closures: list(closure, "Closures", "When it, or one of its rooms, is closed.", [
        { from: "2025-11-01", reason: "Building works" },
      ]),
      schoolHours: text("School hours", "When school groups may come.", "Tuesday to Friday, 10:00 to 12:30"),
      bookingLeadDays: whole(0, "Book ahead", "How many days before the visit one must book.", 15),
      maxPupils: count("Pupils at most", "How many pupils may come at once.", 60),
      maxPerGroup: count("Group at most", "How many pupils a group may have.", 30),
      selfGuidedMaxPerGroup: count(
        "Group at most, without a guide",
        "How many pupils a group without a guide may have.",
        10,
      ),
      ratioPolicy: ref(
        "ratioPolicy",
        "Pupils per adult",
        "How many pupils one adult may look after, by age; or the name of the policy.",
        { "3-5": 4, "6-7": 6 },
      ),
      prices: list(price, "Prices", "What a visit costs.", [
        { who: "School groups", amount: 0, currency: "EUR" },
      ]),
      access: ref("access", "Access", "Who can get in and what helps them.", {
        wheelchair: "partially",
        lift: true,
      }),
      rules,
      hazards: list(hazard, "Dangers", "Dangers and what is done about them.", [
        { where: "Stairs", hazard: "Worn steps" },
      ]),
      amenities,
      plan: ref("picture", "Floor plan", "A picture of the floor plan; each room says where it is on it.", {
        file: "images/plan.svg",
        alt: "Floor plan with three rooms around a courtyard",
        licence: "CC0",
      }),
      rooms: list(room, "Rooms", "The rooms, galleries and places of the venue.", [
        { id: "room-4", label: "Room 4" },
      ]),
      connections: list(connection, "Ways", "The ways between rooms.", [
        { from: "room-4", to: "room-5", minutes: 1.5 },
      ]),
      walkingMinutes: choice(
        ["measured", "estimated"],
        "Walking minutes",
        "Whether somebody walked the ways with a watch (measured) or guessed (estimated, printed beside them).",
        "measured",
      ),
      advisory: advisories,
      licence: line("Licence", "The licence of this description: a short name or a web address.", "CC0"),
      imageCreditDefault: text(
        "Credit for pictures",
        "The credit of every picture that has none of its own.",
        "Museu Nacional do Azulejo",
      ),
      partOf: idOf(
        "venue",
        "Part of",
        "The id of the venue this one belongs to, such as a neighbourhood.",
        "mouraria",
      ),
      sources,
    },
    ["title"],
  ),
  title: "Venue",
  description:
    "A museum, a site or a neighbourhood: where it is, when it is open, its rooms and the ways between them.",
};

/** Shapes only venues use. */
export const venueDefs = {
  lunchSpace: map(
    {
      capacity: count("Seats", "How many people can eat at once.", 60),
      sittings: count("Sittings", "How many groups can eat one after another.", 2),
      note: text("Note", "Where it is and how to book.", "Book with the tour"),
    },
    [],
    "Place for lunch",
    "A place where a class may eat.",
    { capacity: 60 },
  ),
};
