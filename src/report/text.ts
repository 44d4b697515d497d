/** Text as a terminal shows it: how wide it is, how to cut and break it, and how to keep control characters out. */

/** One line that cannot move the cursor or turn the writing round: breaks become spaces, controls are shown as �. */
export function printable(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

let segmenter: Intl.Segmenter | null = null;
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
const narrow = /^[\u0020-\u02FF]*$/;

/** Columns of a terminal: East Asian characters and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  return graphemes(text).reduce((sum, each) => sum + graphemeWidth(each), 0);
}

/** At most `width` columns; what is cut ends in `ellipsis`. */
export function shorten(text: string, width: number, ellipsis: string): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let room = width - displayWidth(ellipsis);
  for (const each of graphemes(text)) {
    room -= graphemeWidth(each);
    if (room < 0) break;
    kept += each;
  }
  return kept.trimEnd() + ellipsis;
}

/** Lines of at most `width` columns, broken only between `parts`; a longer part stands alone. */
export function wrapParts(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last} ${part}`;
    if (last !== undefined && displayWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

/** What a reader takes for one character each. */
export function graphemes(text: string): readonly string[] {
  // Made when the first text needs it: making one takes longer than printing most reports.
  segmenter ??= new Intl.Segmenter("en");
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function graphemeWidth(grapheme: string): number {
  if (/^\p{M}/u.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
