import { existsSync, readdirSync } from "node:fs";

/** The public subpaths: every folder of src that has an index, in alphabetical order. */
export const subpaths: readonly string[] = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`src/${entry.name}/index.ts`))
  .map((entry) => entry.name)
  .sort();

const conditions = (name: string) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
});

/** The exports map that package.json has to hold for these subpaths. */
export const exportsMap: Record<string, unknown> = {
  ".": conditions("index"),
  ...Object.fromEntries(subpaths.map((name) => [`./${name}`, conditions(name)])),
  "./package.json": "./package.json",
};
