/** The command that gives the same file again, ready to be pasted into a shell. */
import { forms } from "./forms.ts";
import { questions, type ScaffoldKind } from "./questions.ts";
import type { Answers } from "./scaffold.ts";

export function commandFor(kind: ScaffoldKind, id: string, answers: Answers): string {
  const flags = questions[kind].flatMap(({ flag, form }) => {
    const answer = answers[flag] ?? [];
    const texts = forms[form].items === "comma" && answer.length > 0 ? [answer.join(",")] : answer;
    return texts.map((text) => `--${flag} ${quoted(text)}`);
  });
  return ["docent new", kind, id, ...flags].join(" ");
}

/**
 * Double quotes mean the same in every shell as long as nothing special stands between them; the rest is for the
 * shells of Linux and macOS.
 */
function quoted(text: string): string {
  if (/^[\w.,:/][\w.,:/-]*$/.test(text)) return text;
  return /["\\$`!%\n]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
