import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dataFolders } from "../architecture/layers.ts";
import { bundleDeclarations } from "./bundleDeclarations.ts";
import { filesUnder } from "./filesUnder.ts";

/** Folder of the compiler's output, one declaration per source file; removed after bundling. */
const sourceTypes = "dist/declarations";
/** Folder of declarations for ES modules, with source maps to the shipped sources. */
export const moduleTypes = "dist/types";
/** Folder of declarations for CommonJS, separate so that its `package.json` can set the module type. */
export const commonTypes = "dist/types-cjs";

const withoutMap = (text: string) => text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");

/**
 * Widens catalogue ids to any string while editors still complete the literal: `useState(part.id)` then also accepts the id of another
 * part.
 */
function withOpenIds(text: string): string {
  return text.replace(/^(\s*readonly id: )("[^"]*");$/gm, "$1$2 | (string & {});");
}

/** Removes maps to files that the package does not contain: the declarations of data, which contain all values. */
function dropMapsOfData(folder: string): void {
  for (const map of filesUnder(folder).filter((path) => path.endsWith(".map"))) {
    const { sources } = JSON.parse(readFileSync(map, "utf8")) as { readonly sources: readonly string[] };
    if (sources.length === 0 || sources.some((source) => source.endsWith(".d.ts"))) rmSync(map);
  }
  for (const file of filesUnder(folder).filter((path) => path.endsWith(".d.ts") && !existsSync(`${path}.map`))) {
    writeFileSync(file, withoutMap(readFileSync(file, "utf8")));
  }
}

/** Writes the declarations of all entry points, for both module formats. */
export async function writeDeclarations(): Promise<void> {
  for (const folder of [sourceTypes, moduleTypes, commonTypes]) rmSync(folder, { recursive: true, force: true });
  execFileSync("node", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"], { stdio: "inherit" });
  for (const file of dataFolders.flatMap((folder) => filesUnder(`${sourceTypes}/${folder}`))) {
    if (file.endsWith(".map")) rmSync(file);
    else writeFileSync(file, withOpenIds(withoutMap(readFileSync(file, "utf8"))));
  }
  await bundleDeclarations(sourceTypes, moduleTypes);
  rmSync(sourceTypes, { recursive: true });
  dropMapsOfData(moduleTypes);
  cpSync(moduleTypes, commonTypes, { recursive: true, filter: (path) => !path.endsWith(".map") });
  for (const file of filesUnder(commonTypes)) {
    writeFileSync(file, withoutMap(readFileSync(file, "utf8")));
  }
  writeFileSync(`${commonTypes}/package.json`, '{ "type": "commonjs" }\n');
}
