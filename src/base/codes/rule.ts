/** Problems of what a project says about rules: levels in `docent.yaml`, and ignores in place. */
import { entry } from "./entry.ts";

export const settingCodes = {
  "rule/unknown": entry<{ readonly code: string; readonly closest: string | null }>({
    severity: "warning",
    title: "A rule that is not there",
    message: ({ code }) => `docent has no rule "${code}".`,
    why: "It changes nothing.",
    fix: ({ closest }) =>
      closest === null
        ? "Take it out, or use a code that docs/problems.md lists."
        : `Did you mean "${closest}"?`,
    sample: { code: "time/atention", closest: "time/attention" },
    example: { wrong: "rules:\n  time/atention: off\n", right: "rules:\n  time/attention: off\n" },
  }),
  "rule/fixed": entry<{ readonly code: string }>({
    severity: "warning",
    title: "A problem that cannot be silenced",
    message: ({ code }) => `"${code}" cannot be silenced or made less serious.`,
    why: "A file with it cannot be understood, so its papers would be wrong.",
    fix: () => "Take this out, and mend the file.",
    sample: { code: "schema/type" },
    example: { wrong: "rules:\n  schema/type: off\n", right: "rules:\n  time/attention: off\n" },
  }),
  "rule/no-file": entry<{ readonly pattern: string }>({
    severity: "warning",
    title: "Rules for files that are not there",
    message: ({ pattern }) => `No file that docent reads is at "${pattern}".`,
    why: "It changes nothing.",
    fix: () =>
      'Correct the path, from the folder of docent.yaml on, as in "tours/old-*.yaml"; or take it out.',
    sample: { pattern: "tour/**" },
    example: {
      wrong: "overrides:\n  - {files: tour/**, rules: {time/attention: off}}\n",
      right: "overrides:\n  - {files: tours/**, rules: {time/attention: off}}\n",
    },
  }),
  "rule/stale-ignore": entry<{ readonly code: string }>({
    severity: "warning",
    title: "An ignore that silences nothing",
    message: ({ code }) => `There is no problem "${code}" here to ignore.`,
    why: "It would hide one that comes later.",
    fix: () => "Take the comment out.",
    sample: { code: "time/attention" },
    example: {
      wrong: "# docent-ignore time/attention: the group asked for it\nminutes: 5\n",
      right: "minutes: 5\n",
    },
  }),
  "rule/no-reason": entry<{ readonly code: string }>({
    severity: "warning",
    title: "An ignore without a reason",
    message: ({ code }) => `This ignores "${code}" and does not say why.`,
    why: "Nobody will know later if it still holds.",
    fix: ({ code }) => `Say why: # docent-ignore ${code}: the group asked for it`,
    sample: { code: "time/attention" },
    example: {
      wrong: "# docent-ignore time/attention\nminutes: 25\n",
      right: "# docent-ignore time/attention: the group asked for it\nminutes: 25\n",
    },
  }),
};
