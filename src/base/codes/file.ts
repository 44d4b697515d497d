/** Problems of files as such: what they are called, and where they lie. */
import { entry } from "./entry.ts";

export const fileCodes = {
  "reference/file-name": entry<{ readonly name: string; readonly suggestion: string | null }>({
    severity: "error",
    title: "A file name that cannot be an id",
    message: ({ name }) => `The file name "${name}" cannot serve as an id.`,
    why: "Other files refer to this one by its name, and not every computer writes such a name in the same way.",
    fix: ({ suggestion }) =>
      suggestion === null
        ? "Rename the file with small letters a–z, digits and hyphens, for example panorama.yaml."
        : `Rename the file to ${suggestion}.`,
    example: { wrong: "exhibits/Grande Panorama.yaml", right: "exhibits/grande-panorama.yaml" },
  }),
  "reference/same-file": entry<{ readonly path: string; readonly other: string }>({
    severity: "error",
    title: "Two files that are one on other computers",
    message: ({ path, other }) =>
      `The files "${other}" and "${path}" have one and the same name on macOS and Windows.`,
    why: "A copy of the project there would lose one of the two.",
    fix: () => "Rename one of them, so that more than capitals or accents differ.",
    sample: { path: "exhibits/vase.yaml", other: "exhibits/Vase.yaml" },
    example: {
      wrong: "exhibits/Vase.yaml\nexhibits/vase.yaml\n",
      right: "exhibits/red-vase.yaml\nexhibits/vase.yaml\n",
    },
  }),
  "reference/unread": entry<{
    readonly path: string;
    /** The folder it was probably meant for. */
    readonly home: string;
    /** How many like it are beside it. */
    readonly more: number;
  }>({
    severity: "warning",
    title: "A file that docent does not read",
    message: ({ path, more }) =>
      `docent does not read "${path}"${more === 0 ? "" : ` and ${more} more beside it`}: where a file lies says what it is.`,
    why: "No paper shows it, and its mistakes are not found.",
    fix: ({ home }) =>
      `Move it into ${home}/; or say in docent.yaml where such files are: folders: {${home}: …}`,
    sample: { path: "visit/may.yaml", home: "visits", more: 2 },
    example: { wrong: "# visit/may.yaml\ntour: boats\n", right: "# visits/may.yaml\ntour: boats\n" },
  }),
  "reference/other-id": entry<{ readonly id: string; readonly name: string }>({
    severity: "error",
    title: "An id that is not the file's name",
    message: ({ id, name }) => `The id "${id}" is not the name of its file, "${name}".`,
    why: "Other files would not know which of the two to use.",
    fix: ({ id, name }) => `Remove the line (the name is the id), or rename the file from ${name} to ${id}.`,
    example: { wrong: "# venues/mnaz.yaml\nid: azulejo\n", right: "# venues/mnaz.yaml\nid: mnaz\n" },
  }),
};
