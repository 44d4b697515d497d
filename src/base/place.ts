/** Where something stands in a file. Line and column are computed once, late, by `read/locate.ts`. */

/** A JSON pointer (RFC 6901) into the value of a YAML file: `""` is the whole file, `/stops/0/ask` one value. */
export type Pointer = string;

/** An address in a file's value, on the key or (the default) on the value. */
export type Address = {
  readonly file: string;
  readonly pointer: Pointer;
  readonly on?: "key" | "value";
};

/** A stretch of a file's text, for what has no address: syntax errors, templates. Offsets are UTF-16 units. */
export type Stretch = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
};

export type Place = Address | Stretch;

/** A place as people and editors count it: lines and columns from 1, columns in UTF-16 units. */
export type Position = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** The address of a member below `at`. */
export function below(at: Address, ...keys: readonly (string | number)[]): Address {
  return { file: at.file, pointer: at.pointer + keys.map((key) => `/${escapeKey(String(key))}`).join("") };
}

export function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

export function pointerKeys(pointer: Pointer): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
