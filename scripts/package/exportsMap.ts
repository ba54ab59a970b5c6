/** Export conditions of an entry point, for both module formats. */
interface Conditions {
  readonly import: { readonly types: string; readonly default: string };
  readonly require: { readonly types: string; readonly default: string };
}

function conditions(name: string): Conditions {
  return {
    import: { types: `./dist/types/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/types-cjs/${name}.d.ts`, default: `./dist/${name}.cjs` },
  };
}

/** Returns the exports map of package.json for the subpaths. */
export function exportsMap(subpaths: readonly string[]): Record<string, Conditions | string> {
  return {
    ".": conditions("index"),
    ...Object.fromEntries(subpaths.map((name) => [`./${name}`, conditions(name)])),
    "./schemas/*.json": "./dist/schemas/*.json",
    "./testing/*.json": "./dist/testing/*.json",
    "./package.json": "./package.json",
  };
}
