/** Problems of making papers: templates, translations and what the PDF engine refuses. */
import { entry } from "./entry.ts";

export const paperCodes = {
  "template/unknown-name": entry<{ name: string; closest: string | null; known: readonly string[] }>({
    severity: "error",
    title: "A template names something its paper does not have",
    message: ({ name }) => `This template names "${name}", which its paper does not have.`,
    why: "The paper would have an empty place where words should stand.",
    fix: ({ closest, known }) =>
      closest !== null
        ? `Did you mean "${closest}"?`
        : known.length > 0
          ? `Use one of: ${known.join(", ")}.`
          : "Remove it; docs/views.md lists every name a paper has.",
    example: { wrong: "<h1>{{tour.titel}}</h1>", right: "<h1>{{tour.title}}</h1>" },
  }),
  "template/syntax": entry<{ detail: string }>({
    severity: "error",
    title: "A template cannot be read",
    message: ({ detail }) => `This template cannot be read: ${detail}`,
    why: "No paper can be made from it.",
    fix: () => "Mend the template at this place; a block opened with {{#if}} is closed with {{/if}}.",
    example: { wrong: "{{#if stops}}<p>…</p>", right: "{{#if stops}}<p>…</p>{{/if}}" },
  }),
};
