/** Patterns as arguments: shells of Windows leave `exhibits/*.yaml` to the program. */
import { patternOf } from "../read/kinds.ts";

/** True for what holds `*` or `?`; a file of that very name, which most systems allow, is for the caller to prefer. */
export function isPattern(typed: string): boolean {
  return /[*?]/.test(typed);
}

/** The folders before the first name with a wildcard; `.` if there are none. */
export function fixedFolder(typed: string): string {
  const folders = typed.split(/[\\/]/);
  const fixed = folders.slice(
    0,
    folders.findIndex((name) => isPattern(name)),
  );
  return fixed.length === 0 ? "." : fixed.join("/") || "/";
}

/** Files that the pattern matches, and all below folders that it matches. Paths as the pattern's, with `/`. */
export function patternTest(pattern: string): (path: string) => boolean {
  const test = patternOf(pattern);
  return (path) => {
    const parts = path.split("/");
    return parts.some((_part, index) => test.test(parts.slice(0, index + 1).join("/")));
  };
}
