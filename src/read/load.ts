/** Files → checked values: decodes, parses and checks each against its schema, and parts lists of exhibits. */
import { codes } from "../base/codes.ts";
import { pointerKeys, type Place } from "../base/place.ts";
import { problem, type Checked, type Problem } from "../base/problem.ts";
import type { SourceFile } from "../base/source.ts";
import type { Kind } from "../model/project.ts";
import { items, member, rootField, stringOf, type Field } from "./assemble/field.ts";
import { decode, readableText } from "./decode.ts";
import type { Document } from "./document.ts";
import { readFast } from "./fast.ts";
import type { Identity } from "./kinds.ts";
import { withEdits } from "./repair.ts";
import { checkSchema } from "./schema.ts";
import { parseYaml } from "./syntax.ts";

/** One thing of a project: a file, or one entry of a list of exhibits. */
export type Unit = {
  readonly key: UnitKey;
  readonly kind: Kind;
  readonly id: string;
  readonly root: Field;
  /** It has an error of its own, so it is left out, and references to it are excused. */
  readonly failed: boolean;
  /** False where the file name had to be mended: such an id is nobody's choice. */
  readonly named: boolean;
  /** An id typed in the file that is not its name: reported, but references to it are understood. */
  readonly otherId: string | null;
};

/** A file's path, with the place in its list where it is one of several. */
export type UnitKey = string;

export type LoadedFile = {
  readonly path: string;
  /** As far as it can be shown. */
  readonly text: string;
  readonly document: Document | null;
  readonly units: readonly Unit[];
  /** It could not be read, and may hold exhibits whose ids nobody knows. */
  readonly unreadableList: boolean;
  readonly problems: readonly Problem[];
};

export function loadFile(source: SourceFile, identity: Identity): LoadedFile {
  const { path } = source;
  const decoded = decode(source);
  const parsed = decoded.value === null ? null : parse(path, decoded.value);
  const document = parsed?.value ?? null;
  const ofText = (parsed?.problems ?? []).filter((it) => identity.kind !== "project" || !isRiddle(it));
  const problems = [
    ...nameProblems(path, identity),
    ...idProblems(path, identity, document),
    ...decoded.problems,
    ...(document === null ? ofText : saidOnce(document, ofText, checkSchema(identity.kind, document))),
  ];
  return {
    path,
    text: decoded.value ?? readableText(source),
    document,
    problems: withEdits({ path, kind: identity.kind, text: decoded.value, document, problems }),
    units: unitsOf({ path, identity, document, faulty: faultyUnits(problems, document) }),
    unreadableList: document === null && identity.kind === "exhibit" && looksLikeList(decoded.value),
  };
}

function parse(path: string, text: string): Checked<Document | null> {
  const value = readFast(path, text);
  return value === null ? parseYaml(path, text) : { value, problems: [] };
}

/** A value that the schema refuses is no riddle besides. */
function saidOnce(
  document: Document,
  ofText: readonly Problem[],
  ofSchema: readonly Problem[],
): readonly Problem[] {
  if (ofSchema.length === 0 || !ofText.some(isRiddle)) return [...ofText, ...ofSchema];
  const spot = ({ place }: Problem): string => {
    const { line, column } = document.positionOf(place);
    return `${line}:${column}`;
  };
  const told = new Set(ofSchema.map(spot));
  return [...ofText.filter((it) => !isRiddle(it) || !told.has(spot(it))), ...ofSchema];
}

/** In `docent.yaml`, which nobody else reads, there are none: `rules: {time: off}` is how levels are written. */
function isRiddle({ code }: Problem): boolean {
  return code === "yaml/ambiguous";
}

function nameProblems(path: string, { betterName }: Identity): readonly Problem[] {
  if (betterName === null) return [];
  const name = path.slice(path.lastIndexOf("/") + 1);
  const suggestion = betterName === "" ? null : betterName;
  return [problem("reference/file-name", { file: path, pointer: "" }, { name, suggestion })];
}

function idProblems(path: string, identity: Identity, document: Document | null): readonly Problem[] {
  const otherId = otherIdOf(identity, document);
  if (otherId === null) return [];
  return [problem("reference/other-id", { file: path, pointer: "/id" }, { id: otherId, name: identity.id })];
}

function otherIdOf({ id, betterName, isAlone }: Identity, document: Document | null): string | null {
  const typed = stringOf(member(rootField("", document?.value), "id"));
  return isAlone || betterName !== null || typed === id ? null : typed;
}

type Parts = {
  readonly path: string;
  readonly identity: Identity;
  readonly document: Document | null;
  readonly faulty: ReadonlySet<UnitKey>;
};

function unitsOf({ path, identity, document, faulty }: Parts): readonly Unit[] {
  const { kind, id, betterName } = identity;
  const root = rootField(path, document?.value);
  const whole = unitKey(path, "");
  const failed = document === null || faulty.has(whole);
  if (!isList(kind, document)) {
    return [
      {
        key: whole,
        kind,
        id,
        root,
        failed,
        named: betterName === null,
        otherId: otherIdOf(identity, document),
      },
    ];
  }
  return items(root).flatMap((entry) => {
    const own = stringOf(member(entry, "id"));
    const key = unitKey(path, `/${entry.key}`);
    return own === null
      ? []
      : [{ key, kind, id: own, root: entry, failed: failed || faulty.has(key), named: true, otherId: null }];
  });
}

function isList(kind: Kind, document: Document | null): boolean {
  return kind === "exhibit" && Array.isArray(document?.value);
}

/** The unit a place belongs to; `document` is that of the place's file. */
export function unitAt(place: Place, document: Document | null): UnitKey {
  const inList = "pointer" in place && Array.isArray(document?.value);
  const first = inList ? pointerKeys(place.pointer)[0] : undefined;
  return unitKey(place.file, first === undefined ? "" : `/${first}`);
}

export function unitKey(file: string, pointer: string): UnitKey {
  return `${file}#${pointer}`;
}

const namingCodes: ReadonlySet<string> = new Set(["reference/file-name", "reference/other-id"]);

/** A problem with the file's name leaves its content usable. */
function faultyUnits(problems: readonly Problem[], document: Document | null): ReadonlySet<UnitKey> {
  const errors = problems.filter((one) => isError(one) && !namingCodes.has(one.code));
  return new Set(errors.map(({ place }) => unitAt(place, document)));
}

export function isError({ code }: Problem): boolean {
  return codes[code].severity === "error";
}

function looksLikeList(text: string | null): boolean {
  const first = text?.split("\n").find((line) => /^\s*[^\s#]/.test(line) && !line.startsWith("---"));
  return text === null || /^\s*-\s/.test(first ?? "");
}
