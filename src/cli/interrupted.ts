/** The person pressed Ctrl-C, and the work stopped at a good place. Exit code 130. */
export class Interrupted extends Error {}
