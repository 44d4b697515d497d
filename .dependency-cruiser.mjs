/**
 * The house: imports go down only, type imports too. One list, lowest first; folders on one row are neighbours
 * and may not import each other.
 */
const floors = [
  ["base"],
  ["model"],
  ["read"],
  ["align", "plan"],
  ["rules"],
  ["report", "render", "exchange", "scaffold"],
  ["docent"],
  ["host"],
  ["cli", "serve"],
  ["index.ts"],
];

const path = (names) =>
  `^src/(${names.map((name) => (name.endsWith(".ts") ? `${name.replace(".", "\\.")}$` : `${name}/`)).join("|")})`;

const onlyDown = floors.flatMap((rooms, floor) =>
  rooms.flatMap((room) => {
    const forbidden = [...floors.slice(floor + 1).flat(), ...rooms.filter((other) => other !== room)];
    if (forbidden.length === 0) return [];
    return [
      {
        name: `${room}-imports-down-only`,
        severity: "error",
        from: { path: path([room]) },
        to: { path: path(forbidden) },
      },
    ];
  }),
);

/** A package that may be imported in one place only. */
const onlyIn = (name, place) => ({
  name: `${name}-only-in-${place}`,
  severity: "error",
  from: { path: "^src", pathNot: `^src/${place}` },
  to: { path: `^node_modules/${name}/` },
});

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...onlyDown,
    onlyIn("yaml", "(read|scaffold)"),
    onlyIn("handlebars", "render"),
    onlyIn("parse5", "render"),
    onlyIn("commander", "cli"),
    onlyIn("chalk", "cli"),
    onlyIn("highs", "plan"),
    {
      name: "the-core-never-touches-the-world",
      severity: "error",
      from: { path: "^src", pathNot: "^src/(host|cli|serve)/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "(^|/)(node_modules|dist)/" },
    enhancedResolveOptions: { extensions: [".ts", ".js"] },
    tsConfig: { fileName: "tsconfig.json" },
  },
};
