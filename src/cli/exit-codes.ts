/** What docent's exit codes mean; the same for every command. */
export const exitCodes = {
  done: 0,
  contentHasProblems: 1,
  commandWasWrong: 2,
  computerGotInTheWay: 3,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
