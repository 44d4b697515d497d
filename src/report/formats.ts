/** The formats `docent validate` can print, by name; each is loaded when it is wanted. */
import type { Formatter } from "./problems/report.ts";

export const formats = {
  pretty: async () => (await import("./problems/pretty.ts")).prettyReport,
  compact: async () => (await import("./problems/compact.ts")).compactReport,
  json: async () => (await import("./problems/json.ts")).jsonReport,
  github: async () => (await import("./problems/github.ts")).githubReport,
  gitlab: async () => (await import("./problems/gitlab.ts")).gitlabReport,
  junit: async () => (await import("./problems/junit.ts")).junitReport,
  sarif: async () => (await import("./problems/sarif.ts")).sarifReport,
  checkstyle: async () => (await import("./problems/checkstyle.ts")).checkstyleReport,
  markdown: async () => (await import("./problems/markdown.ts")).markdownReport,
} as const satisfies Readonly<Record<string, () => Promise<Formatter>>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
