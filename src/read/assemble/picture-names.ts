/** The names of a project's files, ready to be looked for in many ways; worked out once for all its pictures. */

export type PictureNames = {
  /** By name in the composed form of Unicode: the name on disk. */
  readonly composed: ReadonlyMap<string, string>;
  /** Sorted. */
  readonly pictures: readonly string[];
  /** Pictures by their whole name, and by their name without folders; both without capitals. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly baseNames: ReadonlyMap<string, readonly string[]>;
};

const known = new WeakMap<ReadonlySet<string>, PictureNames>();

export function namesOf(others: ReadonlySet<string>): PictureNames {
  const names = known.get(others) ?? indexOf(others);
  known.set(others, names);
  return names;
}

const isPicture = /\.(svg|png|jpe?g|gif|webp|avif)$/i;

function indexOf(others: ReadonlySet<string>): PictureNames {
  const pictures = [...others].filter((name) => isPicture.test(name)).sort();
  // Of two that are composed alike the first one counts.
  const composed = new Map([...others].reverse().map((name) => [name.normalize("NFC"), name]));
  return {
    composed,
    pictures,
    folded: grouped(pictures, fold),
    baseNames: grouped(pictures, foldedBaseName),
  };
}

function grouped(
  names: readonly string[],
  by: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(by(name));
    if (group === undefined) groups.set(by(name), [name]);
    else group.push(name);
  }
  return groups;
}

export function foldedBaseName(path: string): string {
  return fold(baseName(path.replaceAll("\\", "/")));
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Accents written the same way, and no capitals. */
export function fold(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
