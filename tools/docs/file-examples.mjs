/** One short, whole example of each kind of file for docs/files.md: together they are a project without mistakes. */
export const fileExamples = {
  project: [
    "docent.yaml",
    `title: The old harbour
languages: [en]
paper: a4
`,
  ],
  venue: [
    "venues/harbour-museum.yaml",
    `title: Harbour Museum
type: museum
hours:
  - {days: Tu-Su, open: "10:00", close: "18:00"}
rooms:
  - {id: entrance, label: Entrance}
  - {id: room-4, label: Room 4}
connections:
  - {from: entrance, to: room-4, minutes: 2, via: level, stepFree: true}
`,
  ],
  exhibit: [
    "exhibits/ships-bell.yaml",
    `title: Ship's bell
number: "1979.10"
date: "1873"
materials: bronze
room: room-4
minutes: 10
summary: A bell that told the crew the time, day and night.
questions:
  - ask: Which two things does the bell say about its ship?
    answer: {model: [Its name, The year it was built]}
    assesses: [history-4:sources]
`,
  ],
  outcomes: [
    "outcomes/history-4.yaml",
    `title: History, year 4
outcomes:
  - id: sources
    statement: Use objects as sources for the past.
  - id: time
    statement: Put events in the order of time.
`,
  ],
  tour: [
    "tours/life-at-sea.yaml",
    `title: Life at sea
venue: harbour-museum
for: Year 4
slotMinutes: 45
outcomes: [history-4:sources]
from: entrance
stops:
  - exhibit: ships-bell
    say: Listen before you look.
    teaches: [history-4:sources]
  - title: The quay from the window
    place: room-4
    minutes: 8
    activities:
      - What tells you that ships still come here?
      - ask: Draw the crane.
        type: draw
`,
  ],
  visit: [
    "visits/4b-in-may.yaml",
    `tour: life-at-sea
date: 2027-05-12
arrive: "10:00"
depart: "12:15"
groups:
  - {id: A, size: 13, adults: 2}
  - {id: B, size: 13, adults: 2}
`,
  ],
};
