/** Settings with which VS Code checks and completes a project's files, also those that name no schema themselves. */
import type { Output } from "../base/output.ts";
import { schemaFolder } from "./own-schemas.ts";

/** Which files hold which kind, in a project that keeps the usual folders. */
const filesOf: Readonly<Record<string, string>> = {
  project: "docent.yaml",
  venue: "venues/**/*.yaml",
  exhibit: "exhibits/**/*.yaml",
  outcomes: "outcomes/**/*.yaml",
  tour: "tours/**/*.yaml",
  visit: "visits/**/*.yaml",
};

export const editorFiles: readonly Output[] = [
  {
    path: ".vscode/settings.json",
    content: json({
      "yaml.schemas": Object.fromEntries(
        Object.entries(filesOf).map(([kind, files]) => [`./${schemaFolder}/${kind}.json`, files]),
      ),
      "yaml.schemaStore.enable": false,
      "[yaml]": { "editor.insertSpaces": true, "editor.tabSize": 2 },
    }),
  },
  { path: ".vscode/extensions.json", content: json({ recommendations: ["redhat.vscode-yaml"] }) },
];

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
