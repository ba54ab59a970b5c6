import { existsSync, readdirSync } from "node:fs";

/** Folders of src without a public subpath. */
export const internalFolders: readonly string[] = ["operations"];

/** Public subpaths in alphabetical order: every folder of src with an index that is not internal. */
export const subpaths: readonly string[] = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`src/${entry.name}/index.ts`))
  .map((entry) => entry.name)
  .filter((name) => !internalFolders.includes(name))
  .sort();
