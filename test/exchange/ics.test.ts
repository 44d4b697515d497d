import { expect, it } from "vitest";
import { calendarText } from "../../src/exchange/ics.ts";

const event = {
  uid: "t-1@docent",
  date: "2026-12-31",
  fromMinute: 605,
  toMinute: 620,
  title: "Chart",
  place: "",
  note: "",
};

it("writes floating times, and the next day after midnight", () => {
  const text = calendarText("Night", [{ ...event, fromMinute: 23 * 60 + 50, toMinute: 24 * 60 + 5 }]);
  expect(text.split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//docent//docent//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Night",
    "BEGIN:VEVENT",
    "UID:t-1@docent",
    "DTSTAMP:20261231T000000Z",
    "DTSTART:20261231T235000",
    "DTEND:20270101T000500",
    "SUMMARY:Chart",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

it("escapes what has a meaning in calendars and drops control characters", () => {
  const text = calendarText("N", [{ ...event, title: "a;b,c\\d\r\ne\u0007f", place: "Hall, 1" }]);
  expect(text).toContain("SUMMARY:a\\;b\\,c\\\\d\\nef\r\n");
  expect(text).toContain("LOCATION:Hall\\, 1\r\n");
});

it("folds lines after 75 bytes and never within a character", () => {
  const title = "é🚢".repeat(40);
  const lines = calendarText("N", [{ ...event, title }]).split("\r\n");
  const encoder = new TextEncoder();
  expect(Math.max(...lines.map((line) => encoder.encode(line).length))).toBeLessThanOrEqual(75);
  expect(lines.join("\n").replaceAll("\n ", "")).toContain(`SUMMARY:${title}`);
});
