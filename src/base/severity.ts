export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** How serious a project takes a problem: "off" is not told at all. */
export const levels = ["off", ...severities] as const;
export type Level = (typeof levels)[number];

/** `publish` is for what goes to a class; `draft` takes most rules less seriously while a tour is being made. */
export const checkProfiles = ["draft", "publish"] as const;
export type CheckProfile = (typeof checkProfiles)[number];
