import { expect, it } from "vitest";
import { pictureSize } from "../../src/read/picture-size.ts";

const png = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 1, 0, 0, 3, 2,
];
/** A comment of six bytes stands before the frame. */
const jpeg = [0xff, 0xd8, 0xff, 0xfe, 0, 6, 1, 2, 3, 4, 0xff, 0xff, 0xc2, 0, 17, 8, 3, 2, 4, 1, 3];

it.each([
  ["a PNG", png, { widthPx: 1025, heightPx: 770 }],
  ["a JPEG", jpeg, { widthPx: 1025, heightPx: 770 }],
  ["a PNG that breaks off", png.slice(0, 20), null],
  ["a JPEG that breaks off", jpeg.slice(0, 14), null],
  ["a JPEG with nonsense inside", [...jpeg.slice(0, 10), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], null],
  ["words", [...new TextEncoder().encode("<svg>")], null],
  ["nothing", [], null],
])("of %s", (_, bytes, size) => {
  expect(pictureSize(new Uint8Array(bytes))).toEqual(size);
});
