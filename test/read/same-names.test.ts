/** Files that are two here and one on other computers. */
import { expect, it } from "vitest";
import { readProject } from "../../src/read/project.ts";

function told(paths: readonly string[]): readonly unknown[] {
  const bytes = new TextEncoder().encode("title: A\n");
  const isYaml = (path: string): boolean => path.endsWith(".yaml");
  const { problems } = readProject({
    sources: paths.filter(isYaml).map((path) => ({ path, bytes })),
    others: new Set(paths.filter((path) => !isYaml(path))),
    loneTour: null,
  });
  return problems.filter(({ code }) => code === "reference/same-file").map(({ args }) => args);
}

it("tells of capitals and of accents written in two ways, in content and pictures", () => {
  expect(
    told([
      "exhibits/vase.yaml",
      "exhibits/Vase.yaml",
      "images/caf\u00e9.svg",
      "images/cafe\u0301.svg",
      "tours/vase.yaml",
    ]),
  ).toEqual([
    { path: "exhibits/vase.yaml", other: "exhibits/Vase.yaml" },
    { path: "images/caf\u00e9.svg", other: "images/cafe\u0301.svg" },
  ]);
});

it("keeps quiet about names that differ", () => {
  expect(told(["exhibits/vase.yaml", "exhibits/vases.yaml", "venues/vase.yaml", "images/vase.svg"])).toEqual(
    [],
  );
});
