/** Problems of who has agreed to what: approval, sign-offs, licences. */
import { entry } from "../entry.ts";

/** The line to type for a sign-off; `hash` is null where it cannot be counted. */
export type Signature = { readonly part: string; readonly date: string; readonly hash: string | null };

export type SignOffMissing =
  | {
      readonly reason: "parts";
      readonly missing: readonly string[];
      readonly date: string;
      readonly hash: string | null;
    }
  | { readonly reason: "old"; readonly what: string; readonly checked: string };

export type Changed =
  | {
      readonly reason: "hash";
      /** Who signed something else, each once, in the order written. */
      readonly signers: readonly string[];
      readonly hash: string;
    }
  | { readonly reason: "version"; readonly by: string; readonly signed: string; readonly version: string };

export const workflowCodes = {
  "workflow/not-approved": entry<{ readonly status: string; readonly signature: Signature }>({
    severity: "error",
    title: "A tour that calls itself approved, and nobody approved it",
    message: ({ status }) => `The status is "${status}", and nobody has signed the whole ("final").`,
    why: "Schools would get papers that nobody answers for.",
    fix: ({ signature }) =>
      `Write under "signOff" who approved it: ${signatureLine(signature)}; or go back to status: trial.`,
    sample: { status: "approved", signature: { part: "final", date: "2026-03-02", hash: "3f2a9c41d07b" } },
    example: {
      wrong: "status: approved\n",
      right: "status: approved\nsignOff:\n  - {part: final, by: Head of education, date: 2026-03-02}\n",
    },
  }),
  "workflow/changed-since-sign-off": entry<Changed>({
    severity: "error",
    title: "A tour that was changed after somebody signed it",
    message: (args) =>
      args.reason === "hash"
        ? `The tour is not what was signed by ${args.signers.map((by) => `"${by}"`).join(", ")}: its content now counts as "${args.hash}".`
        : `"${args.by}" signed version ${args.signed}, and the tour is version ${args.version}.`,
    why: "A name would stand under words that its owner has never read.",
    fix: (args) =>
      args.reason === "hash"
        ? `Let whoever signed read the changes and sign again, with the new date and hash: "${args.hash}"; until then write status: trial.`
        : `Let "${args.by}" read the changes and sign again, with the new date and version: "${args.version}"; until then write status: trial.`,
    sample: { reason: "hash", signers: ["Curator", "Class teacher"], hash: "3f2a9c41d07b" },
    example: {
      wrong:
        'status: approved\nmeta: {version: "2.0"}\nsignOff:\n  - {part: final, by: Curator, date: 2026-03-02, version: "1.0"}\n',
      right:
        'status: approved\nmeta: {version: "2.0"}\nsignOff:\n  - {part: final, by: Curator, date: 2026-04-20, version: "2.0"}\n',
    },
  }),
  "workflow/sign-off-missing": entry<SignOffMissing>({
    severity: "warning",
    title: "Something that nobody has checked, or not for long",
    message: (args) =>
      args.reason === "parts"
        ? `Nobody has signed ${args.missing.map((part) => `"${part}"`).join(", ")}.`
        : `${args.what} was last checked on ${args.checked}, more than a year ago.`,
    why: "Who reads the papers takes all of them for checked.",
    fix: (args) =>
      args.reason === "parts"
        ? `Let somebody check and sign it under "signOff": ${signatureLine({ ...args, part: args.missing[0] ?? "facts" })}`
        : "Look it up again, and write the day.",
    sample: { reason: "parts", missing: ["rights", "access"], date: "2026-03-02", hash: null },
    example: {
      wrong: "status: approved\nsignOff:\n  - {part: final, by: Head of education, date: 2026-03-02}\n",
      right:
        "status: approved\nsignOff:\n  - {part: facts, by: Curator, date: 2026-03-01}\n  - {part: rights, by: Curator, date: 2026-03-01}\n  - {part: access, by: Access officer, date: 2026-03-01}\n  - {part: pedagogy, by: Teacher, date: 2026-03-02}\n  - {part: final, by: Head of education, date: 2026-03-02}\n",
    },
  }),
  "workflow/no-licence": entry<{ readonly missing: readonly string[] }>({
    severity: "warning",
    title: "A tour for others that does not say whose it is",
    message: ({ missing }) => `The tour is for others to use, and says no ${missing.join(", no ")}.`,
    why: "Nobody knows whether it may be copied, whom to ask, and which of two papers is newer.",
    fix: ({ missing }) => `Write under "meta": ${missing.map((key) => licenceLines[key] ?? key).join("; ")}`,
    sample: { missing: ["licence", "version"] },
    example: {
      wrong: "status: published\n",
      right: 'status: published\nmeta: {licence: CC BY 4.0, authors: [Education team], version: "1.0"}\n',
    },
  }),
};

const licenceLines: Readonly<Record<string, string>> = {
  licence: "licence: CC BY 4.0",
  authors: "authors: [Education team]",
  version: 'version: "1.0"',
  funding: "funding: Co-funded by the European Union",
};

/** The hash in quotes: YAML would take 123456e78901 for a number. */
function signatureLine({ part, date, hash }: Signature): string {
  return `- {part: ${part}, by: …, date: ${date}${hash === null ? "" : `, hash: "${hash}"`}}`;
}
