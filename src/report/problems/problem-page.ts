/** Where a code is explained, on the pages of docent's repository. */
export function problemPage(homepage: string, code: string): string {
  return `${homepage}/blob/main/docs/problems.md#${code.replaceAll("/", "")}`;
}
