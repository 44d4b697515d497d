/** Text inside style sheets. */

/** A CSS string that nothing can break out of, neither of the string nor of the `style` element. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/["\\<>\u0000-\u001F\u007F]/g, (unit) => `\\${(unit.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/** A style sheet that cannot end its `style` element. */
export function insideStyle(css: string): string {
  return css.replaceAll(/<\/(?=style)/gi, "<\\/").replaceAll("<!--", "");
}
