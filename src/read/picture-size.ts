/** The size of a PNG or a JPEG in pixels, from the head of its bytes. */

export type PictureSize = { readonly widthPx: number; readonly heightPx: number };

/** Null for what is neither, or breaks off before it says. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength >= 24 && view.getUint32(0) === 0x89504e47)
    return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
  return view.byteLength >= 4 && view.getUint16(0) === 0xffd8 ? jpegSize(view) : null;
}

/** Walks from segment to segment to the one that begins a frame. */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const kind = view.getUint8(at + 1);
    if (kind === 0xff) at += 1;
    else if (isFrame(kind)) return { widthPx: view.getUint16(at + 7), heightPx: view.getUint16(at + 5) };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** SOF0–SOF15 without the tables that are numbered among them. */
function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc;
}
