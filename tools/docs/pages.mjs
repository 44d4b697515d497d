/** All generated pages, by file name, from the built code or its source and the schemas. */
import { filesPage } from "./files.mjs";
import { problemsPage } from "./problems.mjs";
import { viewsPage } from "./views.mjs";
import { vocabularyPage } from "./vocabulary.mjs";

export function pages(parts) {
  return {
    "files.md": filesPage(),
    "problems.md": problemsPage(parts),
    "views.md": viewsPage(parts),
    "vocabulary.md": vocabularyPage(parts),
  };
}
