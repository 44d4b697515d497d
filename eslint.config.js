import tseslint from "typescript-eslint";

/** Below the edge (host, cli) nothing knows the process, the console, the clock or chance. */
const world = ["process", "console", "setTimeout", "setInterval", "fetch", "performance"].map((name) => ({
  name,
  message: "Only src/host and src/cli may touch the world.",
}));

export default tseslint.config(
  { ignores: ["dist", "out", "coverage", "src/read/generated", "examples", "test/cases"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "*.mjs", "tools/*.mjs", "bench/*.mjs", "bin/*.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // There are no enums here, and looking for them in the union of all problems takes gigabytes.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "max-lines-per-function": ["error", { max: 60 }],
      complexity: ["error", 12],
      "max-depth": ["error", 3],
      "max-params": ["error", 3],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "TSEnumDeclaration", message: "Use a union of strings." },
        {
          selector: "ClassDeclaration:not([superClass])",
          message: "Plain objects and functions; a class only for an Error.",
        },
      ],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
    },
  },
  {
    files: [
      "src/{base,model,read,align,plan,rules,report,render,exchange,scaffold}/**/*.ts",
      "src/docent/**/*.ts",
    ],
    rules: {
      "no-restricted-globals": ["error", ...world],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now" },
        { object: "Math", property: "random" },
      ],
    },
  },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
);
