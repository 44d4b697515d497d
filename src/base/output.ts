/** A file that is to be written: decided by pure code, written by `host/files.ts`. `path` is relative, with `/`. */
export type Output = {
  readonly path: string;
  readonly content: string | Uint8Array;
};
