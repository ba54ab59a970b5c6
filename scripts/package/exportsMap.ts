/** What one entry point resolves to, for importers of either module format. */
interface Conditions {
  readonly import: { readonly types: string; readonly default: string };
  readonly require: { readonly types: string; readonly default: string };
}

function conditions(name: string): Conditions {
  return {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
}

/** The exports map that package.json has to hold for these subpaths. */
export function exportsMap(subpaths: readonly string[]): Record<string, Conditions | string> {
  return {
    ".": conditions("index"),
    ...Object.fromEntries(subpaths.map((name) => [`./${name}`, conditions(name)])),
    "./package.json": "./package.json",
  };
}
