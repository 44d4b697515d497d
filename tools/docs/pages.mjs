/** All generated pages, by file name, from the built code or its source. */
import { problemsPage } from "./problems.mjs";
import { viewsPage } from "./views.mjs";
import { vocabularyPage } from "./vocabulary.mjs";

export function pages(parts) {
  return {
    "problems.md": problemsPage(parts),
    "views.md": viewsPage(parts),
    "vocabulary.md": vocabularyPage(parts),
  };
}
