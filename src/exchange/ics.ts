/** A calendar as text (iCalendar, RFC 5545). Times float: they are those of the place, whatever a computer's time zone. */

export type CalendarEvent = {
  /** Always the same for the same event, so that a calendar which is read in again holds it once. */
  readonly uid: string;
  /** ISO date. */
  readonly date: string;
  /** Minutes since midnight, whole; an end after midnight is on the next day. */
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly title: string;
  readonly place: string;
  readonly note: string;
};

/** Events in their order. They are stamped with the beginning of their day, as nothing here knows the hour. */
export function calendarText(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//docent//docent//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines({
  uid,
  date,
  fromMinute,
  toMinute,
  title,
  place,
  note,
}: CalendarEvent): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${date.replaceAll("-", "")}T000000Z`,
    `DTSTART:${moment(date, fromMinute)}`,
    `DTEND:${moment(date, toMinute)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === "" ? [] : [`LOCATION:${escaped(place)}`]),
    ...(note === "" ? [] : [`DESCRIPTION:${escaped(note)}`]),
    "END:VEVENT",
  ];
}

function moment(date: string, minute: number): string {
  const dayMs = 24 * 60 * 60 * 1000;
  const days = Math.floor(minute / (24 * 60));
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
  const rest = minute - days * 24 * 60;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${day.replaceAll("-", "")}T${two(Math.floor(rest / 60))}${two(rest % 60)}00`;
}

/** Text of a property; other control characters are not allowed there. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(/[^\P{Cc}\t]/gu, "");
}

/** Lines of at most 75 bytes; what goes on begins with a space. Characters stay whole. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      text += "\r\n ";
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}
