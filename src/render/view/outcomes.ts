/** How papers show learning outcomes: an official statement is a quotation, a local code says that it is local. */
import type { Framework, Outcome } from "../../model/outcome.ts";
import type { Project } from "../../model/project.ts";
import { plainText, markForeign, splitForeign } from "../foreign.ts";
import { cutAtWord, dotted, formatDay, webAddress } from "./format.ts";
import { flag, list, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";

export const codeShape = object("An outcome in short.", {
  code: text("Its code, with an asterisk when the code is local."),
  local: flag("True if the code is the authors' own, so that it says nothing to those who read it."),
  name: text(
    "The official code; where the code is local, the short title or the beginning of the statement.",
  ),
  short: text("Its short statement."),
});

export const statementShape = object("An outcome in full.", {
  name: orNull(
    text(
      "The official code; where the code is local, the short title. Null if it would only repeat the statement.",
    ),
  ),
  statement: text("The statement."),
  quoted: flag("True if the words are those of an official framework."),
  framework: text("The framework's title."),
});

export const frameworkShape = object("A framework of outcomes.", {
  title: text("Its title."),
  details: orNull(
    text(
      "Publisher, version, status (where the paper's language has words for it) and validity, as one line.",
    ),
  ),
  source: orNull(text("Where the official text is.")),
  url: orNull(text("The same as a web address.")),
  licence: orNull(text("Its licence.")),
});

/** The code that is printed; local ones carry an asterisk that a legend explains. */
function showCode(outcome: Outcome): string {
  const code = outcome.code ?? outcome.id;
  return isLocal(outcome) ? `${code}*` : code;
}

/** A code of the authors' own, which nobody else can look up. */
export function isLocal({ code, codeSource }: Outcome): boolean {
  return codeSource === "local" || code === null;
}

/** At most this many letters of a statement stand for an outcome that has no short title. */
const nameLetters = 60;

/** What stands for the outcome where no column explains codes. */
export function showName(outcome: Outcome, speaker: Speaker): string {
  if (!isLocal(outcome)) return showCode(outcome);
  return speaker.say(outcome.short) ?? shorten(speaker.say(outcome.statement));
}

function shorten(said: string): string {
  const whole = plainText(said);
  const cut = cutAtWord(whole, nameLetters);
  if (cut === whole) return said;
  const language = splitForeign(said)[0]?.language ?? null;
  return language === null ? cut : markForeign(cut, language);
}

export function showOutcome(outcome: Outcome, speaker: Speaker): Infer<typeof codeShape> {
  return {
    code: showCode(outcome),
    local: isLocal(outcome),
    name: showName(outcome, speaker),
    short: speaker.say(outcome.short ?? outcome.statement),
  };
}

export function showStatement(
  outcome: Outcome,
  project: Project,
  speaker: Speaker,
): Infer<typeof statementShape> {
  const framework = project.frameworks.get(outcome.framework);
  return {
    name: isLocal(outcome) && outcome.short === null ? null : showName(outcome, speaker),
    statement: speaker.say(outcome.statement),
    quoted: framework?.official === true,
    framework: framework === undefined ? outcome.framework : speaker.say(framework.title),
  };
}

export function showFramework(framework: Framework, speaker: Speaker): Infer<typeof frameworkShape> {
  const { w, language } = speaker;
  const validity = [framework.validFrom, framework.validTo].map((day) =>
    day === null ? null : formatDay(day, language),
  );
  return {
    title: speaker.say(framework.title),
    details: dotted([
      framework.publisher ?? framework.creator,
      framework.version === null ? null : w("versionOf", { version: framework.version }),
      statusOf(framework, speaker),
      validity[0] == null ? null : w("validFrom", { day: validity[0] }),
      validity[1] == null ? null : w("validTo", { day: validity[1] }),
    ]),
    source: framework.source,
    url: webAddress(framework.source),
    licence: framework.licence?.title ?? null,
  };
}

/** A file says the status in its own words; what cannot be said in the paper's language is left out. */
function statusOf({ status }: Framework, speaker: Speaker): string | null {
  if (status === null) return null;
  const codes = status.split(",").map((part) =>
    part
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, "-"),
  );
  const said = codes.map((code) => ({ code, words: speaker.named("adoption", code) }));
  return said.every(({ code, words }) => words !== code) ? said.map(({ words }) => words).join(", ") : null;
}

/** The frameworks of some outcomes, each with those of its outcomes, in the order first met. */
export function byFramework(
  outcomes: readonly Outcome[],
  project: Project,
): readonly { readonly framework: Framework; readonly outcomes: readonly Outcome[] }[] {
  const ids = [...new Set(outcomes.map((outcome) => outcome.framework))];
  return ids.flatMap((id) => {
    const framework = project.frameworks.get(id);
    return framework === undefined
      ? []
      : [{ framework, outcomes: outcomes.filter((outcome) => outcome.framework === id) }];
  });
}

export const codesShape = list("Outcomes in short.", codeShape);
