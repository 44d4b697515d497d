/** A file as it stands on disk, read by the host. `path` is relative to the project, with `/`. */
export type SourceFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why the host did not read the file; `bytes` is empty then. */
  readonly unread?: Unread;
};

export type Unread =
  | { readonly reason: "too-big"; readonly sizeBytes: number }
  /** A link that leads out of the project. */
  | { readonly reason: "outside" }
  /** The system's name of the file is no text, so that it cannot be asked for. */
  | { readonly reason: "name" };

/** A bigger file is not read. */
export const sizeLimitBytes = 25_000_000;

/** All that reading a project needs: every YAML file that may belong to it, and the names of all other files. */
export type ProjectFiles = {
  readonly sources: readonly SourceFile[];
  /** Paths of pictures and templates, to know that they are there; bytes are read when a paper needs them. */
  readonly others: ReadonlySet<string>;
  /** Set when one tour file stands alone, without a `docent.yaml`: its path. */
  readonly loneTour: string | null;
};
