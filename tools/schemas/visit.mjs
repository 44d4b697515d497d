/** visits/<id>.yaml: a booked day. Counts and roles, never names of pupils. */
import { choice, date, id, idOf, line, list, map, number, ref, text, time, whole } from "./words.mjs";

const lines = (title, description, ...examples) =>
  list({ $ref: "#/$defs/line" }, title, description, ...examples);

const need = map(
  {
    type: line("Need", "What is needed; never whose name it is.", "step-free"),
    count: whole(1, "How many", "How many pupils need it.", 1),
    adjustment: text("Adjustment", "What is done about it.", "Lift to the second floor"),
  },
  ["type", "count"],
  "Need",
  "What some pupils need, as a number, never as a name.",
  { type: "step-free", count: 1 },
);

const slot = map(
  {
    stop: {
      type: ["string", "integer"],
      pattern: "\\S",
      minimum: 1,
      title: "Stop",
      description: "The exhibit's id; or the stop's number in the tour.",
      examples: ["grande-panorama", 3],
    },
    from: time("From", "When the group starts there.", "10:15"),
    to: time("To", "When it leaves.", "10:30"),
  },
  ["stop", "from", "to"],
  "Slot",
  "A stop and its time.",
  { stop: "grande-panorama", from: "10:15", to: "10:30" },
);

const group = map(
  {
    id: line("Name", "What the group is called: a letter or an animal, not a colour.", "A", "Foxes"),
    size: whole(1, "Pupils", "How many pupils.", 13),
    adults: whole(0, "Adults", "How many adults go with it.", 2),
    leader: line("Leader", "The role of the adult who leads it, not a pupil.", "Class teacher"),
    tour: idOf("tour", "Tour", "The id of its own tour, if it is not the visit's.", "azulejos-short"),
    arrive: time("Arrives", "When it arrives, if not with the others.", "10:00"),
    depart: time("Leaves", "When it leaves, if not with the others.", "12:15"),
    needs: list(need, "Needs", "What some pupils need, as numbers.", [{ type: "step-free", count: 1 }]),
    languages: list({ $ref: "#/$defs/language" }, "Languages", "Languages spoken in the group.", [
      "pt",
      "uk",
    ]),
    route: whole(1, "Starts at", "The number of the stop it starts at, in a carousel.", 2),
    slots: list(
      slot,
      "Timetable",
      "When the group is at each stop: docent timetable --write puts it here. Without it a timetable is found anew.",
      [{ stop: "grande-panorama", from: "10:15", to: "10:30" }],
    ),
  },
  ["id", "size"],
  "Group",
  "A part of the class that goes together.",
  { id: "A", size: 13, adults: 2 },
);

const span = {
  from: time("From", "When it starts.", "11:15"),
  to: time("To", "When it ends.", "11:30"),
};

const fixed = map(
  {
    what: text("What", "What happens.", "Tile workshop"),
    ...span,
    room: idOf(
      "room",
      "Room",
      "The id of the room; venue/room if several venues have such a room.",
      "workshop",
    ),
    groups: lines("Groups", "Which groups; all unless you say.", ["A"]),
    capacity: whole(1, "Places", "How many pupils can take part at once.", 15),
  },
  ["what", "from", "to"],
  "Fixed point",
  "Something that happens at a fixed time.",
  { what: "Lunch", from: "12:00", to: "12:30" },
);

const pause = map(
  { ...span, place: text("Where", "Where.", "The garden") },
  ["from", "to"],
  "Break",
  "A break.",
  { from: "11:15", to: "11:30", place: "The garden" },
);

const risk = map(
  {
    hazard: text("Danger", "What could happen.", "Road crossing"),
    who: text("Who", "Who could be hurt.", "Pupils"),
    where: text("Where", "Where.", "In front of the museum"),
    likelihood: { ...whole(1, "How likely", "From 1 (hardly) to 5 (almost sure).", 2), maximum: 5 },
    severity: { ...whole(1, "How bad", "From 1 (a scratch) to 5 (a life).", 4), maximum: 5 },
    controls: text("What is done", "How the danger is kept small.", "Two adults stop the traffic"),
    residual: { ...whole(1, "What remains", "How much danger remains, from 1 to 25.", 4), maximum: 25 },
    owner: line("Who sees to it", "A role.", "Visit leader"),
    due: date("By", "By when.", "2025-05-13"),
  },
  ["hazard"],
  "Danger",
  "A danger and what is done about it.",
  { hazard: "Road crossing", likelihood: 2, severity: 4, controls: "Two adults stop the traffic" },
);

const contact = map(
  {
    role: text("Role", "What the person does.", "Museum desk"),
    name: line("Name", "An adult's name. Never a pupil's.", "Front desk"),
    phone: line("Telephone", "In quotes.", "+351 218 100 340"),
    email: ref("email", "Email", "An email address.", "education@example.org"),
  },
  ["role"],
  "Contact",
  "An adult to call; printed only on papers for adults.",
  { role: "Museum desk", phone: "+351 218 100 340" },
);

const cost = map(
  {
    what: text("What", "What is paid for.", "Coach"),
    amount: number(0, "Amount", "How much.", 240),
    currency: line("Currency", "Three capital letters.", "EUR"),
  },
  ["what", "amount"],
  "Cost",
  "What is paid for and how much.",
  { what: "Coach", amount: 240, currency: "EUR" },
);

export const visit = {
  ...map(
    {
      id: id("Id", "The file's name without .yaml; it need not be said again.", "6b-may"),
      title: text("Title", "What this visit is called.", "Class 6B at the tile museum"),
      tour: idOf("tour", "Tour", "The id of the tour.", "azulejos"),
      date: date("Date", "The day of the visit.", "2025-05-14"),
      arrive: time("Arrives", "When the class arrives.", "10:00"),
      depart: time("Leaves", "When the class must leave.", "12:15"),
      school: line("School", "The school's name.", "Escola Básica do Castelo"),
      order: choice(
        ["free", "story"],
        "Order",
        "story if the stops must be seen in the tour's order; free if groups may start anywhere.",
        "free",
      ),
      groups: list(group, "Groups", "The groups the class is split into.", [
        { id: "A", size: 13 },
        { id: "B", size: 13 },
      ]),
      fixed: list(fixed, "Fixed points", "What happens at a fixed time: a workshop, a prayer, lunch.", [
        { what: "Lunch", from: "12:00", to: "12:30" },
      ]),
      leaders: lines("Leaders", "The adults who lead, by role.", ["Class teacher", "Museum educator"]),
      lead: line("Visit leader", "The role of the adult who answers for the visit.", "Class teacher"),
      bookingRef: line("Booking", "The booking's number, in quotes.", "2025-0311"),
      transport: map(
        {
          mode: line("How", "How the class travels.", "coach"),
          stop: text("Stop", "Where it gets off.", "In front of the church"),
        },
        [],
        "Transport",
        "How the class gets there.",
        { mode: "coach", stop: "In front of the church" },
      ),
      lunch: {
        ...pause,
        title: "Lunch",
        description: "When and where the class eats.",
        examples: [{ from: "12:00", to: "12:30", place: "The cloister" }],
      },
      breaks: list(pause, "Breaks", "When the class rests.", [{ from: "11:15", to: "11:30" }]),
      contacts: list(contact, "Contacts", "Adults to call; printed only on papers for adults.", [
        { role: "Museum desk", phone: "+351 218 100 340" },
      ]),
      ratioPolicy: ref(
        "ratioPolicy",
        "Pupils per adult",
        "How many pupils one adult may look after, by age; or the name of the policy.",
        { "8-11": 8 },
      ),
      consent: map(
        {
          status: choice(
            ["asked", "complete", "missing"],
            "Status",
            "How far the consent of families is.",
            "complete",
          ),
          count: whole(0, "Given", "How many families said yes.", 25),
        },
        [],
        "Consent",
        "The consent of families, as numbers.",
        { status: "asked", count: 20 },
      ),
      risk: list(risk, "Dangers", "Dangers and what is done about them.", [
        { hazard: "Road crossing", controls: "Two adults stop the traffic" },
      ]),
      weather: text("Weather plan", "What is done in heat, rain or storm.", "Umbrellas are on the coach."),
      budget: list(cost, "Budget", "What the visit costs.", [
        { what: "Coach", amount: 240, currency: "EUR" },
      ]),
      stayBehindPlan: text("Who stays behind", "What pupils do who do not come.", "They join class 6A."),
      notes: text("Notes", "What else to know, for adults.", "The coach waits in the side street."),
    },
    ["tour"],
  ),
  title: "Visit",
  description: "A booked day: which tour, when, which groups. Numbers and roles only, never names of pupils.",
};
