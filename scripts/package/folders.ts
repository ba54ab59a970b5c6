import { existsSync, readdirSync } from "node:fs";

/** Folders of src that no subpath opens: parts of other chapters, not chapters of their own. */
export const internalFolders: readonly string[] = ["operations"];

/** The public subpaths, in alphabetical order: every folder of src that has an index and is not internal. */
export const subpaths: readonly string[] = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`src/${entry.name}/index.ts`))
  .map((entry) => entry.name)
  .filter((name) => !internalFolders.includes(name))
  .sort();
