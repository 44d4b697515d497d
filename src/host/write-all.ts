/**
 * Writes files all or nothing. First every file is written beside its target, then all are renamed into place, so that
 * no reader ever meets half a file; if one cannot be put in place, those before it are put back as they were.
 */
import { randomUUID } from "node:crypto";
import {
  accessSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Output } from "../base/output.ts";
import { codeOf, refused, systemError } from "./refusal.ts";

/** Paths of `outputs` are relative to `folder`, or absolute; folders are made. */
export function writeAll(folder: string, outputs: readonly Output[]): void {
  const moves: Move[] = [];
  const placed: Move[] = [];
  try {
    for (const output of outputs) prepare(folder, output, moves);
    for (const move of moves) {
      place(move);
      placed.push(move);
    }
  } catch (error) {
    placed.reverse().forEach(putBack);
    throw error;
  } finally {
    for (const { temporary, old } of moves)
      for (const left of [temporary, old]) rmSync(left, { force: true });
  }
}

/** `old` is where the file that was there before is kept until all are in place. */
type Move = {
  readonly target: string;
  readonly temporary: string;
  readonly old: string;
  readonly existed: boolean;
};

function prepare(folder: string, { path, content }: Output, moves: Move[]): void {
  const named = resolve(folder, path);
  try {
    const there = statSync(named, { throwIfNoEntry: false });
    if (isDevice(there)) {
      writeFileSync(named, content);
      return;
    }
    if (there !== undefined) checkReplaceable(named, there);
    const target = there === undefined ? named : realpathSync(named);
    mkdirSync(dirname(target), { recursive: true });
    const name = join(dirname(target), `.docent-${randomUUID()}`);
    const move = { target, temporary: `${name}.tmp`, old: `${name}.old`, existed: there !== undefined };
    moves.push(move);
    writeFileSync(move.temporary, content, {
      flag: "wx",
      mode: there === undefined ? 0o666 : there.mode & 0o777,
    });
  } catch (error) {
    throw refused(error, named, "write");
  }
}

/** `--output /dev/null` and the like: such a thing is written to, never replaced. */
function isDevice(there: Stats | undefined): boolean {
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** A file that was made read-only is not replaced either, though its folder would allow it. */
function checkReplaceable(path: string, there: Stats): void {
  if (there.isDirectory()) throw systemError("EISDIR");
  accessSync(path, constants.W_OK);
}

function place({ target, temporary, old, existed }: Move): void {
  try {
    if (existed) keep(target, old);
    renameWithPatience(temporary, target);
  } catch (error) {
    throw refused(error, target, "write");
  }
}

/** A second name costs nothing; disks that know no second names get a copy. */
function keep(target: string, old: string): void {
  try {
    linkSync(target, old);
  } catch {
    copyFileSync(target, old);
  }
}

function putBack({ target, old, existed }: Move): void {
  try {
    if (existed) renameSync(old, target);
    else rmSync(target, { force: true });
  } catch {
    // The first error says what is wrong; a disk that fails twice cannot be helped.
  }
}

const waitsMs = [5, 10, 20, 40, 80, 160];

/** On Windows a file that is being looked at cannot be replaced for a moment. */
function renameWithPatience(from: string, to: string): void {
  for (const wait of [...waitsMs, null]) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (wait === null || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
}
