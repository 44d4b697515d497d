/** Bytes as text, for `data:` addresses. Fonts and pictures stand in many papers: each is turned once. */
const known = new WeakMap<Uint8Array, string>();
const piece = 0x8000;

export function base64(bytes: Uint8Array): string {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  let binary = "";
  for (let at = 0; at < bytes.length; at += piece)
    binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  const text = btoa(binary);
  known.set(bytes, text);
  return text;
}
