/** A program for `write.test.ts`: prints one page in a process of its own and tells the digest of its bytes. */
import { createHash } from "node:crypto";
import { bytesOf, packageEngine, pageOf } from "./print.ts";

const page = pageOf('<h1>Same</h1><figure><img src="square.svg" alt="Square"></figure>');
process.stdout.write(
  createHash("sha256")
    .update(await bytesOf(page, packageEngine()))
    .digest("hex"),
);
