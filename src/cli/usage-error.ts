/** The command was wrong: an option, a name or an answer is missing or unknown. Exit code 2. */
export class UsageError extends Error {
  readonly advice: string;
  constructor(message: string, advice = "") {
    super(message);
    this.advice = advice;
  }
}
