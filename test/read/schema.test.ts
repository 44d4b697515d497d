import { describe, expect, test } from "vitest";
import { codes } from "../../src/base/codes.ts";
import type { Entry } from "../../src/base/codes/entry.ts";
import type { Kind } from "../../src/model/project.ts";
import { checkSchema } from "../../src/read/schema.ts";
import { parseYaml } from "../../src/read/syntax.ts";

/** What a check says: line and column, code, message, fix. */
type Said = readonly [place: string, code: string, message: string, fix: string];
type Case = readonly [name: string, kind: Kind, text: string, said: readonly Said[]];

describe("keys", () => {
  test.each<Case>([
    [
      "a typing mistake in a key that must be there is one problem",
      "tour",
      "titel: A\nstops: [P]\n",
      [
        [
          "1:1",
          "unknown-key",
          '"titel" is not a key of this tour, and "title" is missing.',
          'Did you mean "title"?',
        ],
      ],
    ],
    [
      "a typing mistake deep in a file",
      "tour",
      "title: A\nstops:\n  - title: B\n    activities:\n      - ask: Q\n        minuts: 5\n",
      [["6:9", "unknown-key", '"minuts" is not a key of stop 1, activity 1.', 'Did you mean "minutes"?']],
    ],
    [
      "a typing mistake in the key that makes a stop",
      "tour",
      "title: A\nstops:\n  - exibit: panorama\n    minutes: 5\n",
      [["3:5", "unknown-key", '"exibit" is not a key of stop 1.', 'Did you mean "exhibit"?']],
    ],
    [
      "what stands under an unknown key is not looked at",
      "tour",
      "title: A\nstops: [B]\nmeat: {version: 1, licens: CC0}\n",
      [["3:1", "unknown-key", '"meat" is not a key of this tour.', 'Did you mean "meta"?']],
    ],
    [
      "a key used already is not suggested",
      "tour",
      "title: A\ntitel: B\nstops: [C]\n",
      [
        [
          "2:1",
          "unknown-key",
          '"titel" is not a key of this tour.',
          'Remove it: "title" is there already. Or, if it is a note of your own, call it "x-titel".',
        ],
      ],
    ],
    [
      "another word for a key",
      "tour",
      "title: A\nstops:\n  - title: B\n    activities:\n      - question: What do you see?\n",
      [
        [
          "5:9",
          "unknown-key",
          '"question" is not a key of stop 1, activity 1, and "ask" is missing.',
          'Did you mean "ask"?',
        ],
      ],
    ],
    [
      "a key that belongs further in",
      "tour",
      "title: A\nactivities: [Look]\nstops: [B]\n",
      [
        [
          "2:1",
          "unknown-key",
          '"activities" is not a key of this tour.',
          '"activities" belongs in: Stop. Move it there; the spaces before a key say what it belongs to.',
        ],
      ],
    ],
    [
      "a key that nothing resembles",
      "visit",
      "tour: azulejos\ncolour: green\n",
      [
        [
          "2:1",
          "unknown-key",
          '"colour" is not a key of this visit.',
          'Remove it, or use one of: title, date, arrive, depart, school, order, groups, fixed, leaders, lead, bookingRef, transport, …. If it is a note of your own, call it "x-colour".',
        ],
      ],
    ],
    ["a key of one's own", "visit", "tour: azulejos\nx-colour: {any: [thing]}\n", []],
    [
      "a no-break space in a key",
      "tour",
      'title: A\n"slot Minutes": 60\nstops: [B]\n',
      [
        [
          "2:1",
          "unknown-key",
          '"slot Minutes" is not a key of this tour (there is an invisible space in it).',
          'Did you mean "slotMinutes"?',
        ],
      ],
    ],
    [
      "curly quotes around a key",
      "tour",
      "title: A\n“venue”: mnaz\nstops: [B]\n",
      [
        [
          "2:1",
          "unknown-key",
          '"“venue”" is not a key of this tour (there is a curly quote in it).',
          'Did you mean "venue"?',
        ],
      ],
    ],
    [
      "the rest of a text cut by a comma",
      "exhibit",
      "title: {en: Clay, fired and glazed}\n",
      [
        [
          "1:19",
          "format",
          '"fired and glazed" in "title" is not a language tag.',
          "Within { } a comma begins a new entry: put quotes around the text that has the comma.",
        ],
      ],
    ],
    [
      "languages where a key should be",
      "tour",
      "title: A\nstops:\n  - en: The view\n    pt: A vista\n",
      [
        [
          "3:5",
          "unknown-key",
          '"en" is not a key of stop 1.',
          'Put the languages under "title": title: {en: …}',
        ],
      ],
    ],
    [
      "a typing mistake where languages could stand too",
      "exhibit",
      "title: A\ndate: {dispaly: c. 1700}\n",
      [["2:8", "unknown-key", '"dispaly" is not a key of "date".', 'Did you mean "display"?']],
    ],
    [
      "an unknown key behind two aliases",
      "exhibit",
      "title: A\nx-free: &free {file: a.svg, alt: A, licens: CC0}\nimages: [*free, *free]\n",
      [["2:37", "unknown-key", '"licens" is not a key of image 1.', 'Did you mean "licence"?']],
    ],
  ])("%s", (_, kind, text, said) => {
    expect(check(kind, text)).toEqual(said);
  });
});

describe("missing", () => {
  test.each<Case>([
    [
      "a key that must be there",
      "tour",
      "stops: [B]\n",
      [
        [
          "1:1",
          "missing",
          '"title" is missing in this tour.',
          "The name of the tour, on the front of every paper. Add it, for example: title: Azulejos que lembram Lisboa",
        ],
      ],
    ],
    [
      "a key of a map in a list, at the map",
      "exhibit",
      "title: A\nimages:\n  - file: a.svg\n",
      [
        [
          "3:5",
          "missing",
          '"alt" is missing in image 1.',
          "What the picture shows, for people who cannot see it. Add it, for example: alt: A long blue and white tile panel of a city on a river",
        ],
      ],
    ],
    [
      "an id in a list of exhibits",
      "exhibit",
      "- id: a\n  title: A\n- title: B\n",
      [
        [
          "3:3",
          "missing",
          '"id" is missing in exhibit 2.',
          "How other files name it. In a list every exhibit needs one; else it is the file's name. Add it, for example: id: grande-panorama",
        ],
      ],
    ],
    [
      "what a kind of task cannot do without",
      "tour",
      "title: A\nstops:\n  - title: B\n    activities:\n      - {ask: Which?, type: choice}\n",
      [
        [
          "5:9",
          "missing",
          '"options" is missing in stop 1, activity 1.',
          "What pupils choose from. Add it, for example: options: [a palace, a church, a ship]",
        ],
      ],
    ],
    [
      "one of several keys",
      "tour",
      "title: A\nstops:\n  - minutes: 5\n",
      [
        [
          "3:5",
          "missing",
          'Stop 1 needs one of "exhibit", "exhibits", "place", "title".',
          "The id of the exhibit to stop at. Add it, for example: exhibit: grande-panorama",
        ],
      ],
    ],
    [
      "two keys are two problems",
      "venue",
      'title: A\nrooms:\n  - floor: "1"\n',
      [
        [
          "3:5",
          "missing",
          '"id" is missing in room 1.',
          "How other files name this room. Add it, for example: id: room-4",
        ],
        [
          "3:5",
          "missing",
          '"label" is missing in room 1.',
          "Exactly what the sign says, in quotes if it is a number. Add it, for example: label: Room 4",
        ],
      ],
    ],
  ])("%s", (_, kind, text, said) => {
    expect(check(kind, text)).toEqual(said);
  });
});

describe("sorts of values", () => {
  test.each<Case>([
    [
      "an empty file",
      "tour",
      "",
      [
        [
          "1:1",
          "type",
          "This file is empty.",
          "A tour has keys and values. Begin with: title: Azulejos que lembram Lisboa",
        ],
      ],
    ],
    ["an empty project file is fine", "project", "", []],
    [
      "a file that is only text",
      "outcomes",
      "Pombal\n",
      [
        [
          "1:1",
          "type",
          'This framework of outcomes must be a map (keys with values), but "Pombal" is text.',
          'A framework of outcomes has keys and values. Begin with: title: "História e Geografia de Portugal, 6.º ano"',
        ],
      ],
    ],
    [
      "a list where keys should be",
      "visit",
      "- azulejos\n",
      [
        [
          "1:1",
          "type",
          "This visit must be a map (keys with values), but this is a list.",
          "A visit has keys and values. Begin with: tour: azulejos",
        ],
      ],
    ],
    ["a list in a file of exhibits is fine", "exhibit", "- id: a\n  title: A\n", []],
    [
      "a key without a value",
      "tour",
      "title: A\nkeyQuestion:\nstops: [B]\n",
      [
        [
          "2:1",
          "type",
          '"keyQuestion" has no value.',
          "Write text after the colon, for example: keyQuestion: What does a picture not show?; or remove the line",
        ],
      ],
    ],
    [
      "a key that must be there without a value",
      "tour",
      "title:\nstops: [B]\n",
      [
        [
          "1:1",
          "type",
          '"title" has no value.',
          "Write text after the colon, for example: title: Azulejos que lembram Lisboa",
        ],
      ],
    ],
    [
      "a dash without a value",
      "tour",
      "title: A\nstops:\n  - B\n  -\n",
      [
        [
          "4:4",
          "type",
          "Stop 2 has no value.",
          "Write text after the dash, for example: Grande Panorama de Lisboa; or remove the line",
        ],
      ],
    ],
    [
      "quotes around a number",
      "tour",
      'title: A\nslotMinutes: "60"\nstops: [B]\n',
      [
        [
          "2:14",
          "type",
          '"slotMinutes" must be a whole number, but "60" is text.',
          "Remove the quotes: slotMinutes: 60",
        ],
      ],
    ],
    [
      "curly quotes around a number",
      "tour",
      "title: A\nslotMinutes: “60”\nstops: [B]\n",
      [
        [
          "2:14",
          "type",
          '"slotMinutes" must be a whole number, but "“60”" is text.',
          "Write only the number: slotMinutes: 60",
        ],
      ],
    ],
    [
      "a unit after a number",
      "tour",
      "title: A\nslotMinutes: 60 min\nstops: [B]\n",
      [
        [
          "2:14",
          "type",
          '"slotMinutes" must be a whole number, but "60 min" is text.',
          "Write only the number: slotMinutes: 60",
        ],
      ],
    ],
    [
      "a comma in a number",
      "venue",
      'title: A\nconnections: [{from: a, to: b, minutes: "1,5"}]\n',
      [
        [
          "2:41",
          "type",
          '"minutes" in connection 1 must be a number, but "1,5" is text.',
          "Write only the number: minutes: 1.5",
        ],
      ],
    ],
    [
      "a number in words",
      "visit",
      "tour: a\ngroups: [{id: A, size: thirteen}]\n",
      [
        [
          "2:24",
          "type",
          '"size" in group 1 must be a whole number, but "thirteen" is text.',
          "Write a whole number, for example: size: 13",
        ],
      ],
    ],
    [
      "a part of a whole number",
      "tour",
      "title: A\nslotMinutes: 60.50\nstops: [B]\n",
      [
        [
          "2:14",
          "type",
          '"slotMinutes" must be a whole number, but 60.50 is not.',
          "Write a whole number, for example: slotMinutes: 60",
        ],
      ],
    ],
    [
      "yes for true",
      "tour",
      "title: A\nstepFree: yes\nstops: [B]\n",
      [
        [
          "2:11",
          "type",
          '"stepFree" must be true or false, but "yes" is text.',
          "Write true or false: stepFree: true",
        ],
      ],
    ],
    [
      "não for false",
      "tour",
      "title: A\nstepFree: não\nstops: [B]\n",
      [
        [
          "2:11",
          "type",
          '"stepFree" must be true or false, but "não" is text.',
          "Write true or false: stepFree: false",
        ],
      ],
    ],
    [
      "a text where a list of one is meant",
      "tour",
      "title: A\noutcomes: hgp6:pombal\nstops: [B]\n",
      [
        [
          "2:11",
          "type",
          '"outcomes" must be a list, but "hgp6:pombal" is text.',
          "Put square brackets around it: outcomes: [hgp6:pombal]",
        ],
      ],
    ],
    [
      "a text that may be several",
      "tour",
      "title: A\nmust: panorama, chapel\nstops: [B]\n",
      [
        [
          "2:7",
          "type",
          '"must" must be a list, but "panorama, chapel" is text.',
          "Put square brackets around it",
        ],
      ],
    ],
    [
      "a lone stop",
      "tour",
      "title: A\nstops: Panorama\n",
      [
        [
          "2:8",
          "type",
          '"stops" must be a list, but "Panorama" is text.',
          "Put square brackets around it: stops: [Panorama]",
        ],
      ],
    ],
    [
      "a map where a list is meant",
      "tour",
      "title: A\nstops:\n  title: B\n",
      [
        [
          "2:1",
          "type",
          '"stops" must be a list, but this is a map (keys with values).',
          "Begin each entry with a dash and a space",
        ],
      ],
    ],
    [
      "a list with one text where a text is meant",
      "tour",
      "title: A\nkeyQuestion: [Why?]\nstops: [B]\n",
      [
        [
          "2:14",
          "type",
          '"keyQuestion" must be text, but this is a list.',
          "Write the one entry without a list: keyQuestion: Why?",
        ],
      ],
    ],
    [
      "several texts where one is meant",
      "exhibit",
      "title: A\nmaterials: [clay, glaze]\n",
      [
        [
          "2:12",
          "type",
          '"materials" must be text, but this is a list.',
          "Write text, for example: materials: faience tiles",
        ],
      ],
    ],
    [
      "a map where a text is meant that has no language",
      "venue",
      "title: A\nrooms: [{id: r, label: {en: Room 4}}]\n",
      [
        [
          "2:24",
          "type",
          '"label" in room 1 must be text, but this is a map (keys with values).',
          "Write one text; it is the same in every language",
        ],
      ],
    ],
    [
      "a text where a map is meant",
      "tour",
      "title: A\nplans: none\nstops: [B]\n",
      [
        [
          "2:8",
          "type",
          '"plans" must be a map (keys with values), but "none" is text.',
          "Write a map (keys with values), for example: plans: {short-of-time: Leave out stop 4.}",
        ],
      ],
    ],
    [
      "a list with one map where a map is meant",
      "tour",
      'title: A\nmeta:\n  - version: "1"\nstops: [B]\n',
      [
        [
          "2:1",
          "type",
          '"meta" must be a map (keys with values), but this is a list.',
          "Write the one entry without a list",
        ],
      ],
    ],
  ])("%s", (_, kind, text, said) => {
    expect(check(kind, text)).toEqual(said);
  });
});

describe("numbers where text is meant", () => {
  test.each<Case>([
    [
      "a number keeps its digits",
      "exhibit",
      "title: A\nnumber: 1979.10\n",
      [
        [
          "2:9",
          "number-not-text",
          '"number" must be text, but 1979.10 is read as a number.',
          'Put quotes around it: number: "1979.10"',
        ],
      ],
    ],
    [
      "in a text",
      "exhibit",
      "title: 1984\n",
      [
        [
          "1:8",
          "number-not-text",
          '"title" must be text, but 1984 is read as a number.',
          'Put quotes around it: title: "1984"',
        ],
      ],
    ],
    [
      "in one language of a text",
      "exhibit",
      "title: {pt: Mil, en: 1000}\n",
      [
        [
          "1:22",
          "number-not-text",
          '"en" in "title" must be text, but 1000 is read as a number.',
          'Put quotes around it: en: "1000"',
        ],
      ],
    ],
    [
      "in a list",
      "tour",
      'title: A\nstops:\n  - title: B\n    activities:\n      - {ask: When?, type: choice, options: [1755, "1790"]}\n',
      [
        [
          "5:46",
          "number-not-text",
          "Stop 1, activity 1, option 1 must be text, but 1755 is read as a number.",
          'Put quotes around it: "1755"',
        ],
      ],
    ],
    [
      "a level",
      "tour",
      "title: A\nfor: {isced: 1}\nstops: [B]\n",
      [
        [
          "2:14",
          "number-not-text",
          '"isced" in "for" must be text, but 1 is read as a number.',
          'Put quotes around it: isced: "1"',
        ],
      ],
    ],
    [
      "true where text is meant",
      "tour",
      "title: A\nstops:\n  - title: B\n    activities:\n      - {ask: Is it?, answer: true}\n",
      [
        [
          "5:31",
          "number-not-text",
          '"answer" in stop 1, activity 1 must be text, but true is read as yes or no.',
          'Put quotes around it: answer: "true"',
        ],
      ],
    ],
    [
      "an id of digits",
      "exhibit",
      "- id: 12\n  title: A\n",
      [
        [
          "1:7",
          "number-not-text",
          '"id" in exhibit 1 must be text, but 12 is read as a number.',
          'Put quotes around it: id: "12"',
        ],
      ],
    ],
    [
      "behind an alias",
      "exhibit",
      "title: A\nnumber: &n 007\ncredit: *n\n",
      [
        [
          "2:12",
          "number-not-text",
          '"number" must be text, but 007 is read as a number.',
          'Put quotes around it: number: "007"',
        ],
        [
          "3:9",
          "number-not-text",
          '"credit" must be text, but 007 is read as a number.',
          'Put quotes around it: credit: "007"',
        ],
      ],
    ],
  ])("%s", (_, kind, text, said) => {
    expect(check(kind, text)).toEqual(said);
  });
});

describe("words that are allowed", () => {
  test.each<Case>([
    [
      "a typing mistake",
      "tour",
      "title: A\nmode: giuded\nstops: [B]\n",
      [
        [
          "2:7",
          "value",
          '"giuded" is not allowed for "mode".',
          'Did you mean "guided"? Allowed: guided, self-guided, carousel, walk, outreach, virtual.',
        ],
      ],
    ],
    [
      "other capitals",
      "project",
      "paper: A4\n",
      [["1:8", "value", '"A4" is not allowed for "paper".', 'Did you mean "a4"? Allowed: a4, letter.']],
    ],
    [
      "a word of another list",
      "exhibit",
      "title: A\nonDisplay: sold\n",
      [
        [
          "2:12",
          "value",
          '"sold" is not allowed for "onDisplay".',
          "Allowed: on-display, loan, store, conservation, replica, unknown.",
        ],
      ],
    ],
    [
      "the word for a list",
      "tour",
      "title: A\nstops: atuo\n",
      [["2:8", "value", '"atuo" is not allowed for "stops".', 'Did you mean "auto"? Allowed: auto.']],
    ],
    [
      "curly quotes",
      "project",
      "paper: “a4”\n",
      [["1:8", "value", '"“a4”" is not allowed for "paper".', 'Did you mean "a4"? Allowed: a4, letter.']],
    ],
    [
      "a severity",
      "project",
      "rules: {time/attention: warn}\n",
      [
        [
          "1:25",
          "value",
          '"warn" is not allowed for "time/attention" in "rules".',
          'Did you mean "warning"? Allowed: off, info, warning, error.',
        ],
      ],
    ],
  ])("%s", (_, kind, text, said) => {
    expect(check(kind, text)).toEqual(said);
  });
});

describe("limits", () => {
  test.each<Case>([
    [
      "a number that is too small",
      "visit",
      "tour: a\ngroups: [{id: A, size: 0}]\n",
      [
        [
          "2:24",
          "value",
          '"size" in group 1 must be at least 1, but it is 0.',
          "Write a number that is at least 1.",
        ],
      ],
    ],
    [
      "a number that is too big",
      "visit",
      "tour: a\nrisk: [{hazard: Road, severity: 9}]\n",
      [
        [
          "2:33",
          "value",
          '"severity" in risk 1 must be at least 1 and at most 5, but it is 9.',
          "Write a number that is at least 1 and at most 5.",
        ],
      ],
    ],
    [
      "a number that must be above",
      "project",
      "pace: {factor: 0}\n",
      [
        [
          "1:16",
          "value",
          '"factor" in "pace" must be more than 0, but it is 0.',
          "Write a number that is more than 0.",
        ],
      ],
    ],
    [
      "an empty list",
      "tour",
      "title: A\nstops: []\n",
      [
        [
          "2:8",
          "value",
          '"stops" must have at least one entry, but has none.',
          "Write at least one entry, for example: stops: [Grande Panorama de Lisboa]",
        ],
      ],
    ],
    [
      "a list of the wrong length",
      "tour",
      "title: A\nfor: {ages: [11]}\nstops: [B]\n",
      [
        [
          "2:13",
          "value",
          '"ages" in "for" must have exactly 2 entries, but has 1.',
          "Write exactly 2 entries, for example: ages: [11, 12]",
        ],
      ],
    ],
    [
      "a text of spaces",
      "tour",
      'title: " "\nstops: [B]\n',
      [
        [
          "1:8",
          "value",
          '"title" is empty.',
          "Write something, for example: title: Azulejos que lembram Lisboa",
        ],
      ],
    ],
    [
      "a map without languages",
      "tour",
      "title: {}\nstops: [B]\n",
      [
        [
          "1:8",
          "value",
          '"title" is empty.',
          "Write something, for example: title: Azulejos que lembram Lisboa",
        ],
      ],
    ],
    [
      "one key of two",
      "exhibit",
      "title: A\nquestions: [{ask: Q, space: {lines: 2, box: [100, 50]}}]\n",
      [
        [
          "2:22",
          "value",
          '"space" in question 1 must have one of "lines" and "box", not several.',
          'Keep one of "lines" and "box" and remove the rest.',
        ],
      ],
    ],
    [
      "a language twice",
      "project",
      "languages: [pt, en, pt]\n",
      [["1:21", "value", '"pt" stands twice in "languages".', "Remove one of the two."]],
    ],
  ])("%s", (_, kind, text, said) => {
    expect(check(kind, text)).toEqual(said);
  });
});

describe("forms", () => {
  test.each<Case>([
    [
      "a day that its month does not have",
      "visit",
      "tour: a\ndate: 1952-07-32\n",
      [
        [
          "2:7",
          "format",
          '"date" must be a date, but "1952-07-32" is not: July has 31 days.',
          "Write year-month-day, for example 2025-05-14.",
        ],
      ],
    ],
    [
      "a day that its year does not have",
      "visit",
      "tour: a\ndate: 2025-02-29\n",
      [
        [
          "2:7",
          "format",
          '"date" must be a date, but "2025-02-29" is not: February 2025 has 28 days.',
          "Write year-month-day, for example 2025-05-14.",
        ],
      ],
    ],
    ["a leap day is fine", "visit", "tour: a\ndate: 2028-02-29\n", []],
    [
      "a date the other way round",
      "visit",
      "tour: a\ndate: 14/05/2025\n",
      [["2:7", "format", '"date" must be a date, but "14/05/2025" is not.', "Write 2025-05-14"]],
    ],
    [
      "a date that could be two days",
      "visit",
      "tour: a\ndate: 04/05/2025\n",
      [
        [
          "2:7",
          "format",
          '"date" must be a date, but "04/05/2025" is not.',
          "Write year-month-day, for example 2025-05-14.",
        ],
      ],
    ],
    [
      "a time without its nought",
      "visit",
      "tour: a\narrive: 9:30\n",
      [["2:9", "format", '"arrive" must be a time, but "9:30" is not.', "Write 09:30"]],
    ],
    [
      "a time in another way",
      "visit",
      "tour: a\narrive: 9h30\n",
      [["2:9", "format", '"arrive" must be a time, but "9h30" is not.', "Write 09:30"]],
    ],
    [
      "a time that YAML takes for a number",
      "visit",
      "tour: a\narrive: 10.30\n",
      [["2:9", "format", '"arrive" must be a time, but "10.30" is not.', "Write 10:30"]],
    ],
    [
      "a time that is none",
      "visit",
      "tour: a\narrive: 25:00\n",
      [
        [
          "2:9",
          "format",
          '"arrive" must be a time, but "25:00" is not.',
          "Write hours and minutes on the 24-hour clock, for example 09:30.",
        ],
      ],
    ],
    [
      "an afternoon",
      "visit",
      "tour: a\ndepart: 1:30 pm\n",
      [["2:9", "format", '"depart" must be a time, but "1:30 pm" is not.', "Write 13:30"]],
    ],
    [
      "an id with spaces and capitals",
      "exhibit",
      "- id: Grande Panorama\n  title: A\n",
      [
        [
          "1:7",
          "format",
          '"id" in exhibit 1 must be an id, but "Grande Panorama" is not.',
          "Write grande-panorama",
        ],
      ],
    ],
    [
      "a language in three letters",
      "tour",
      "title: {ger: A}\nstops: [B]\n",
      [["1:9", "format", '"ger" in "title" is not a language tag.', 'Did you mean "de"?']],
    ],
    [
      "a language by its name",
      "project",
      "languages: [português]\n",
      [
        [
          "1:13",
          "format",
          'Language 1 must be a language tag, but "português" is not.',
          'Did you mean "pt"?',
        ],
      ],
    ],
    [
      "a country for a language",
      "tour",
      "title: {cz: A}\nstops: [B]\n",
      [["1:9", "format", '"cz" in "title" is not a language tag.', 'Did you mean "cs"?']],
    ],
    [
      "a region in small letters",
      "tour",
      "title: {pt_br: A}\nstops: [B]\n",
      [["1:9", "format", '"pt_br" in "title" is not a language tag.', 'Did you mean "pt-BR"?']],
    ],
    [
      "no language at all",
      "tour",
      "title: {klingon: A}\nstops: [B]\n",
      [
        [
          "1:9",
          "format",
          '"klingon" in "title" is not a language tag.',
          "Write two letters for the language, and a region where it matters: pt, en-GB; or none for words without a language.",
        ],
      ],
    ],
    ["Norwegian is fine", "tour", "title: {no: A, none: B, zh-Hant: C, ast: D}\nstops: [B]\n", []],
    [
      "a web address without its beginning",
      "venue",
      "title: A\nurl: www.example.org\n",
      [
        [
          "2:6",
          "format",
          '"url" must be a web address, but "www.example.org" is not.',
          "Write https://www.example.org",
        ],
      ],
    ],
    [
      "a country in small letters",
      "venue",
      "title: A\ncountry: pt\n",
      [
        [
          "2:10",
          "format",
          '"country" must be a country\'s two capital letters, but "pt" is not.',
          "Write PT",
        ],
      ],
    ],
    [
      "days in words",
      "venue",
      "title: A\nhours: [{days: Tuesday to Sunday, open: 10:00, close: 18:00}]\n",
      [
        [
          "2:16",
          "format",
          '"days" in hours 1 must be days of the week in two letters, but "Tuesday to Sunday" is not.',
          "Write Tu-Su",
        ],
      ],
    ],
    [
      "days with a dash",
      "venue",
      "title: A\nhours: [{days: Tu–Su, open: 10:00, close: 18:00}]\n",
      [
        [
          "2:16",
          "format",
          '"days" in hours 1 must be days of the week in two letters, but "Tu–Su" is not.',
          "Write Tu-Su",
        ],
      ],
    ],
    [
      "ages with a dash",
      "project",
      "ratioPolicy: {3–5: 4}\n",
      [["1:15", "format", '"3–5" in "ratioPolicy" is not a span of ages.', 'Write "3-5"']],
    ],
    [
      "a code that is none",
      "project",
      "rules: {Time Attention: off}\n",
      [
        [
          "1:9",
          "format",
          '"Time Attention" in "rules" is not the code of a problem.',
          "Write a code as docent prints it, for example time/attention.",
        ],
      ],
    ],
    [
      "an email address",
      "venue",
      "title: A\ncontact: {education: museum}\n",
      [
        [
          "2:22",
          "format",
          '"education" in "contact" must be an email address, but "museum" is not.',
          "Write a whole address, for example education@example.org.",
        ],
      ],
    ],
  ])("%s", (_, kind, text, said) => {
    expect(check(kind, text)).toEqual(said);
  });
});

function check(kind: Kind, text: string): readonly Said[] {
  const { value: document, problems } = parseYaml("file.yaml", text);
  expect(problems.filter(({ code }) => code !== "yaml/ambiguous")).toEqual([]);
  if (document === null) throw new Error("a test file that is no YAML");
  return checkSchema(kind, document).map(({ code, args, place }) => {
    const { message, fix } = codes[code] as Entry<unknown>;
    const { line, column } = document.positionOf(place);
    return [`${String(line)}:${String(column)}`, code.replace("schema/", ""), message(args), fix(args)];
  });
}
