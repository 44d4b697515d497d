/** One mistake a text: each is told once, at its place, with what to do. */
import { expect, test } from "vitest";
import { told, type Told } from "./words.ts";

const mistakes: readonly (readonly [name: string, text: string, problems: readonly Told[]])[] = [
  [
    "an unquoted colon",
    "title: Stop 3: the tiles\nfor: x\n",
    [
      [
        "1:8-25",
        "yaml/syntax",
        'The colon after "Stop 3" makes YAML take this text for one more key.',
        'Put quotes around the text: title: "Stop 3: the tiles"',
      ],
    ],
  ],
  [
    "an unquoted colon before a comment",
    "stops:\n  - ask: What: why # think\n    minutes: 5\n",
    [
      [
        "2:10-19",
        "yaml/syntax",
        'The colon after "What" makes YAML take this text for one more key.',
        'Put quotes around the text: - ask: "What: why"',
      ],
    ],
  ],
  [
    "an unquoted colon in braces",
    "title: {en: Amber: a history, pt: Âmbar}\n",
    [
      [
        "1:13-29",
        "yaml/syntax",
        'The colon after "Amber" makes YAML take this text for one more key.',
        'Put quotes around the text: title: {en: "Amber: a history", pt: Âmbar}',
      ],
    ],
  ],
  [
    "an unquoted colon after quotes",
    'title: "Amber": a history\n',
    [
      [
        "1:8-26",
        "yaml/syntax",
        'The colon after ""Amber"" makes YAML take this text for one more key.',
        "Put quotes around the text: title: '\"Amber\": a history'",
      ],
    ],
  ],
  [
    "an unquoted colon after emoji",
    "🦁 x: y\ntitle: 🦁 Lions: a tour\n",
    [
      [
        "2:8-24",
        "yaml/syntax",
        'The colon after "🦁 Lions" makes YAML take this text for one more key.',
        'Put quotes around the text: title: "🦁 Lions: a tour"',
      ],
    ],
  ],
  [
    "an unquoted colon, CRLF",
    "venue: mna\r\ntitle: Stop 3: the tiles\r\n",
    [
      [
        "2:8-25",
        "yaml/syntax",
        'The colon after "Stop 3" makes YAML take this text for one more key.',
        'Put quotes around the text: title: "Stop 3: the tiles"',
      ],
    ],
  ],
  [
    "a double quote never closed",
    'title: "Tiles\nfor: x\n',
    [
      [
        "1:8-14",
        "yaml/syntax",
        'The quotation mark " that opens here is never closed.',
        'Write " at the end of the text too.',
      ],
    ],
  ],
  [
    "a double quote closed by the next text",
    'title: "Tiles\nfor: "year 6"\n',
    [
      [
        "1:8-14",
        "yaml/syntax",
        'The quotation mark " that opens here is never closed.',
        'Write " at the end of the text too.',
      ],
    ],
  ],
  [
    "a single quote never closed",
    "title: 'Tiles\nfor: x\n",
    [
      [
        "1:8-14",
        "yaml/syntax",
        "The quotation mark ' that opens here is never closed.",
        "Write ' at the end of the text too.",
      ],
    ],
  ],
  [
    "an apostrophe in single quotes",
    "title: 'Don't touch'\nfor: x\n",
    [
      [
        "1:8-21",
        "yaml/syntax",
        "YAML takes the text to end at its second quotation mark, but more words follow.",
        'Put other quotes around the whole text: title: "Don\'t touch"',
      ],
    ],
  ],
  [
    "words after a quoted word",
    '- "Look" closely\n- b\n',
    [
      [
        "1:3-17",
        "yaml/syntax",
        "YAML takes the text to end at its second quotation mark, but more words follow.",
        "Put other quotes around the whole text: - '\"Look\" closely'",
      ],
    ],
  ],
  [
    "two quoted texts",
    'title: "Tiles", "Walls"\n',
    [
      [
        "1:8-24",
        "yaml/syntax",
        "YAML takes the text to end at its second quotation mark, but more words follow.",
        'Put other quotes around the whole text: title: \'"Tiles", "Walls"\'',
      ],
    ],
  ],
  [
    "words after brackets",
    "title: [Draft] Tiles\n",
    [
      [
        "1:8-21",
        "yaml/syntax",
        "YAML takes this for a list or map that ends at its closing bracket, but more words follow.",
        'If it is text, put quotes around it: title: "[Draft] Tiles"',
      ],
    ],
  ],
  [
    "a text starting with @",
    "title: @home\n",
    [
      [
        "1:8-13",
        "yaml/syntax",
        "A text cannot start with @ in YAML.",
        'Put quotes around the text: title: "@home"',
      ],
    ],
  ],
  [
    "a text starting with a backtick",
    "title: `Tiles`\n",
    [
      [
        "1:8-15",
        "yaml/syntax",
        "A text cannot start with ` in YAML.",
        'Put quotes around the text: title: "`Tiles`"',
      ],
    ],
  ],
  [
    "a text starting with %",
    "title: %done\n",
    [
      [
        "1:8-13",
        "yaml/syntax",
        "A text cannot start with % in YAML.",
        'Put quotes around the text: title: "%done"',
      ],
    ],
  ],
  [
    "a text starting with a star",
    "- *Star* of the show\n",
    [
      [
        "1:3-21",
        "yaml/syntax",
        "A text cannot start with * in YAML.",
        'Put quotes around the text: - "*Star* of the show"',
      ],
    ],
  ],
  [
    "a text starting with a comma",
    "title: , then\n",
    [
      [
        "1:8-14",
        "yaml/syntax",
        "A text cannot start with , in YAML.",
        'Put quotes around the text: title: ", then"',
      ],
    ],
  ],
  [
    "a text starting with ]",
    "title: ]\n",
    [
      [
        "1:8-9",
        "yaml/syntax",
        "A text cannot start with ] in YAML.",
        'Put quotes around the text: title: "]"',
      ],
    ],
  ],
  [
    "an unknown anchor",
    "title: *star\n",
    [
      [
        "1:8-13",
        "yaml/alias",
        '"*star" repeats what was marked "&star", but nothing above has that mark.',
        'If it is text, put quotes around it: title: "*star"',
      ],
    ],
  ],
  [
    "an anchor with a typo",
    "x: &star 1\ny: *stra\n",
    [
      [
        "2:4-9",
        "yaml/alias",
        '"*stra" repeats what was marked "&stra", but nothing above has that mark.',
        'Did you mean "*star"?',
      ],
    ],
  ],
  [
    "a merge of nothing",
    "a:\n  <<: *base\n",
    [
      [
        "2:7-12",
        "yaml/alias",
        '"*base" repeats what was marked "&base", but nothing above has that mark.',
        'Mark what is meant with "&base" further up, or write it out here.',
      ],
    ],
  ],
  [
    "a merge of a number",
    "x: &x 1\na:\n  <<: *x\n",
    [
      [
        "3:7-9",
        "yaml/alias",
        'After "<<:" comes "*" and the name of a map, or a list of such names.',
        "Write the keys out, or name a map that stands above.",
      ],
    ],
  ],
  [
    "an alias in its own anchor",
    "a: &x [*x]\n",
    [
      [
        "1:8-10",
        "yaml/alias",
        '"*x" stands inside the very thing that it repeats.',
        "Write out what is meant here.",
      ],
    ],
  ],
  [
    "a tag",
    "note: !important bring coats\n",
    [
      [
        "1:7-17",
        "yaml/tag",
        '"!important" would be a YAML tag, because it starts with !; tags are not used here.',
        'If it is text, put quotes around it: note: "!important bring coats"; if not, delete the tag.',
      ],
    ],
  ],
  [
    "a binary tag",
    "note: !!binary aGk=\n",
    [
      [
        "1:7-15",
        "yaml/tag",
        '"!!binary" would be a YAML tag, because it starts with !; tags are not used here.',
        'If it is text, put quotes around it: note: "!!binary aGk="; if not, delete the tag.',
      ],
    ],
  ],
  [
    "a YAML 1.1 directive",
    "%YAML 1.1\n---\ntitle: no\n",
    [
      [
        "1:1-10",
        "yaml/directive",
        'The line "%YAML 1.1" gives YAML an order; that is not used here.',
        "Delete the line.",
      ],
    ],
  ],
  [
    "a second document",
    "title: x\n---\ntitle: y\n",
    [
      [
        "2:1-4",
        "yaml/documents",
        'A line "---" begins a second document here; a file holds one.',
        'Move what follows into a file of its own, or delete the line "---".',
      ],
    ],
  ],
  [
    "a square bracket never closed",
    "must: [a, b\nfor: x\n",
    [
      [
        "1:7-8",
        "yaml/syntax",
        "The bracket [ that opens here is never closed.",
        "Write ] where the list or map ends.",
      ],
    ],
  ],
  [
    "a brace never closed",
    "title: {en: x\nfor: x\n",
    [
      [
        "1:8-9",
        "yaml/syntax",
        "The bracket { that opens here is never closed.",
        "Write } where the list or map ends.",
      ],
    ],
  ],
  [
    "a bracket closed by a brace",
    "title: {en: x, pt: [y}\n",
    [
      [
        "1:20-21",
        "yaml/syntax",
        "The bracket [ that opens here is never closed.",
        "Write ] where the list or map ends.",
      ],
    ],
  ],
  [
    "a bracket too many",
    "must: [a, b]]\nfor: x\n",
    [
      [
        "1:13-14",
        "yaml/syntax",
        "The bracket ] closes nothing.",
        "Delete it, or put quotes around the whole text if it belongs to the text.",
      ],
    ],
  ],
  [
    "a key indented under a text",
    "title: x\n  for: y\n",
    [
      [
        "2:3-9",
        "yaml/syntax",
        "Line 2 is indented as if it were part of line 1, which is already a text.",
        "Begin line 2 in the same column as line 1; if it is more of the text, put quotes around all of it.",
      ],
    ],
  ],
  [
    "a key indented under a text, CRLF",
    "title: x\r\n  for: y\r\n",
    [
      [
        "2:3-9",
        "yaml/syntax",
        "Line 2 is indented as if it were part of line 1, which is already a text.",
        "Begin line 2 in the same column as line 1; if it is more of the text, put quotes around all of it.",
      ],
    ],
  ],
  [
    "a key between two columns",
    "title:\n    en: x\n  pt: y\n",
    [
      [
        "3:3-8",
        "yaml/syntax",
        "Line 3 begins with 2 spaces, which fits no line above it.",
        "Begin it with 4 spaces to stand under line 2, or no spaces to stand under line 1.",
      ],
    ],
  ],
  [
    "a first line with a space",
    " title: x\nfor: y\n",
    [
      [
        "1:2-10",
        "yaml/syntax",
        "Line 1 begins with 1 space, but line 2 begins further to the left.",
        "Delete 1 space at the beginning of line 1.",
      ],
    ],
  ],
  [
    "a key in the column of its dash",
    "stops:\n  - exhibit: x\n  minutes: 5\n",
    [
      [
        "3:3-13",
        "yaml/syntax",
        "Line 3 begins with 2 spaces, which fits no line above it.",
        "Begin it with 4 spaces to stand under line 2, or no spaces to stand under line 1.",
      ],
    ],
  ],
  [
    "a key right of its dash, but short",
    "stops:\n  - exhibit: x\n   minutes: 5\n",
    [
      [
        "3:4-14",
        "yaml/syntax",
        "Line 3 begins with 3 spaces, which fits no line above it.",
        "Begin it with 4 spaces to stand under line 2, or no spaces to stand under line 1.",
      ],
    ],
  ],
  [
    "a dash left of its list",
    "stops:\n  - a\n - b\n",
    [
      [
        "3:2-5",
        "yaml/syntax",
        "Line 3 begins with 1 space, which fits no line above it.",
        "Begin it with 2 spaces to stand under line 2.",
      ],
    ],
  ],
  [
    "a dash right of its list",
    "stops:\n  - a\n   - b\n",
    [
      [
        "3:4-7",
        "yaml/joined-lines",
        "Line 3 looks like a list item, but is read as more of the text of line 2.",
        "Begin line 3 in the same column as line 2; if it is text, put quotes around all of it.",
      ],
    ],
  ],
  [
    "a dash among keys",
    "title:\n  en: x\n  - y\n",
    [
      [
        "3:3-6",
        "yaml/syntax",
        'Line 3 mixes list items ("- …") with keys ("key: …") in one column.',
        "Make all of them list items or all of them keys, or indent what belongs inside the other.",
      ],
    ],
  ],
  [
    "a key among dashes",
    "stops:\n  - a\n  minutes: 5\n",
    [
      [
        "3:3-13",
        "yaml/syntax",
        'Line 3 mixes list items ("- …") with keys ("key: …") in one column.',
        "Make all of them list items or all of them keys, or indent what belongs inside the other.",
      ],
    ],
  ],
  [
    "a line without a colon",
    "venue: x\ntitle\n",
    [
      [
        "2:1-6",
        "yaml/syntax",
        '"title" stands alone: a key, a colon or a dash is missing.',
        'Write "key: text", or "- text" in a list; if it is more of the text above, indent it further.',
      ],
    ],
  ],
  [
    "a first line without a colon",
    "Tiles of Lisbon\nvenue: x\n",
    [
      [
        "1:1-16",
        "yaml/syntax",
        '"Tiles of Lisbon" stands alone: a key, a colon or a dash is missing.',
        'Write "key: text", or "- text" in a list; if it is more of the text above, indent it further.',
      ],
    ],
  ],
  [
    "no space after the colon",
    "title:Stop 3\nvenue: x\n",
    [["1:1-13", "yaml/syntax", 'After ":" a space is missing.', "Write: title: Stop 3"]],
  ],
  [
    "no space after the dash",
    "stops:\n- a\n-b\n- c\n",
    [["3:1-3", "yaml/syntax", 'After "-" a space is missing.', "Write: - b"]],
  ],
  [
    "a list beside its key",
    "stops: - a\n",
    [
      [
        "1:8-11",
        "yaml/syntax",
        "A list begins on the line of its key.",
        "Begin the list on the next line, two spaces further to the right; if it is text, put quotes around it.",
      ],
    ],
  ],
  [
    "a backslash in double quotes",
    'path: "C:\\docs"\n',
    [
      [
        "1:10-12",
        "yaml/syntax",
        '"\\d" means nothing to YAML: in double quotes a backslash has a meaning of its own.',
        "Use single quotes: path: 'C:\\docs'",
      ],
    ],
  ],
  [
    "a block text that begins at once",
    "ask: > What do you see?\n  And why?\n",
    [
      [
        "1:6-24",
        "yaml/syntax",
        'After ">" the text begins on the next line.',
        'Begin a new line after ">" and indent the text by two spaces more than its key.',
      ],
    ],
  ],
  [
    "a comment glued to quotes",
    'title: "Tiles"#new\n',
    [
      [
        "1:15-19",
        "yaml/syntax",
        "A comment needs a space before its #.",
        "Put a space before the #, or the # inside the quotes.",
      ],
    ],
  ],
  [
    "braces of a template",
    "title: {{ name }}\n",
    [
      [
        "1:9-17",
        "yaml/syntax",
        "A list or a map in brackets stands where a key is expected.",
        'If it is text, put quotes around it: title: "{{ name }}"',
      ],
    ],
  ],
  [
    "a list as key",
    "[a, b]: c\n",
    [
      [
        "1:1-7",
        "yaml/syntax",
        "A list or a map in brackets stands where a key is expected.",
        "If it is text, put quotes around it.",
      ],
    ],
  ],
  [
    "no key",
    "title: x\n: y\n",
    [["2:1-2", "yaml/syntax", "There is no key before this colon.", 'Write the key: "key: text".']],
  ],
  [
    "a Tab at the beginning of a line",
    "stops:\n\t- a\n",
    [["2:1-2", "yaml/tab", "Line 2 starts with a Tab.", "Replace the Tab with two spaces."]],
  ],
  [
    "a Tab, then several more lines",
    "a:\n  b:\n\tc: d\n\te: f\n\tg: h\n",
    [["3:1-2", "yaml/tab", "Line 3 starts with a Tab.", "Replace the Tab with two spaces."]],
  ],
  [
    "a Tab after spaces",
    "a:\n  \tb: c\n",
    [["2:3-4", "yaml/tab", "Line 2 has a Tab where YAML needs spaces.", "Replace the Tab with two spaces."]],
  ],
  [
    "a Tab after a dash",
    "- \tb: c\n  d: e\n",
    [["1:3-4", "yaml/tab", "Line 1 has a Tab where YAML needs spaces.", "Replace the Tab with two spaces."]],
  ],
  [
    "a Tab before a key of the file itself",
    "title: Boats\n\n# the quay\n\tvenue: quay\n",
    [
      [
        "4:1-2",
        "yaml/tab",
        "Line 4 starts with a Tab.",
        "Delete the Tab: this line begins at the left edge.",
      ],
    ],
  ],
  [
    "a Tab before the first key",
    "\t\ttitle: Boats\nvenue: quay\n",
    [
      [
        "1:1-3",
        "yaml/tab",
        "Line 1 starts with a Tab.",
        "Delete the Tab: this line begins at the left edge.",
      ],
    ],
  ],
  [
    "a Tab before a key, below a key that waits for its value",
    "title: Boats\nplans:\n\twet-weather: Stay in\n",
    [["3:1-2", "yaml/tab", "Line 3 starts with a Tab.", "Replace the Tab with two spaces."]],
  ],
  [
    "a Tab, CRLF",
    "a: b\r\nstops:\r\n\t- c\r\n",
    [["3:1-2", "yaml/tab", "Line 3 starts with a Tab.", "Replace the Tab with two spaces."]],
  ],
  [
    "a no-break space before a key",
    "title:\n\u00a0\u00a0en: x\n",
    [
      [
        "2:1-3",
        "yaml/odd-space",
        "Line 2 has a no-break space next to a key; it looks like nothing but is a letter to YAML.",
        "Delete it and type plain spaces; it often comes along when text is pasted from a web page.",
      ],
    ],
  ],
  [
    "a no-break space before a dash",
    "stops:\n\u00a0 - x\n",
    [
      [
        "2:1-2",
        "yaml/odd-space",
        "Line 2 has a no-break space next to a key; it looks like nothing but is a letter to YAML.",
        "Delete it and type plain spaces; it often comes along when text is pasted from a web page.",
      ],
    ],
  ],
  [
    "a zero-width space after a key",
    "title: x\nfor\u200b: y\n",
    [
      [
        "2:4-5",
        "yaml/odd-space",
        "Line 2 has a zero-width space next to a key; it looks like nothing but is a letter to YAML.",
        "Delete it and type plain spaces; it often comes along when text is pasted from a web page.",
      ],
    ],
  ],
  [
    "the same key twice",
    "title: x\nfor: w\ntitle: z\n",
    [
      [
        "3:1-6",
        "yaml/duplicate-key",
        '"title" is here twice: line 1 has it too.',
        "Keep one of the two, here or in line 1, and delete the other.",
      ],
    ],
  ],
  [
    "the same key twice in braces",
    "title: {en: x, en: z}\n",
    [
      [
        "1:16-18",
        "yaml/duplicate-key",
        '"en" is here twice: line 1 has it too.',
        "Keep one of the two, here or in line 1, and delete the other.",
      ],
    ],
  ],
  [
    "the same key three times",
    "a: 1\na: 2\na: 3\n",
    [
      [
        "2:1-2",
        "yaml/duplicate-key",
        '"a" is here twice: line 1 has it too.',
        "Keep one of the two, here or in line 1, and delete the other.",
      ],
      [
        "3:1-2",
        "yaml/duplicate-key",
        '"a" is here twice: line 1 has it too.',
        "Keep one of the two, here or in line 1, and delete the other.",
      ],
    ],
  ],
  [
    "__proto__",
    "title: x\n__proto__: {y: z}\n",
    [["2:1-10", "yaml/reserved-key", '"__proto__" cannot be a key.', "Choose another word."]],
  ],
  [
    "a text cut by a hash",
    "fact: 23 m #1 in Lisbon\n",
    [
      [
        "1:12-24",
        "yaml/cut-text",
        'The text ends at "23 m": "#1 in Lisbon" is taken for a comment.',
        'Put quotes around it: fact: "23 m #1 in Lisbon"; or, if it is a comment, a space after the #.',
      ],
    ],
  ],
  [
    "a long text cut by a hash in its second line",
    "fact: 23 m high and\n  the #1 in Lisbon\n",
    [
      [
        "2:7-19",
        "yaml/cut-text",
        'The text ends at "the": "#1 in Lisbon" is taken for a comment.',
        "Put quotes around the whole text; or, if it is a comment, a space after the #.",
      ],
    ],
  ],
  [
    "a colour taken for a comment",
    "accent: #c0392b # red\ntitle: x\n",
    [
      [
        "1:9-16",
        "yaml/lost-text",
        '"accent" has no text: "#c0392b" is taken for a comment, because it starts with #.',
        'Put quotes around it: accent: "#c0392b"; or, if it is a comment, a space after the #.',
      ],
    ],
  ],
  [
    "a number split by its comma",
    "numbers: [EA24, 1831,1101.78]\n",
    [
      [
        "1:17-29",
        "yaml/split-number",
        '"1831,1101.78" is read as two items of the list, because of its comma.',
        'Put quotes around it: "1831,1101.78"; or, if there are two, a space after the comma.',
      ],
    ],
  ],
  [
    "65 brackets",
    `a: ${"[".repeat(65)}\n`,
    [
      [
        "1:67-68",
        "yaml/too-deep",
        "Here the lists and maps stand more than 64 deep inside one another.",
        "Remove the brackets or spaces that are too many.",
      ],
    ],
  ],
];

test.each(mistakes)("%s", (_, text, problems) => {
  expect(told(text)).toEqual(problems);
});
