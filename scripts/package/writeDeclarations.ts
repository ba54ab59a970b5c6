import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dataFolders } from "../architecture/layers.ts";
import { filesUnder } from "./filesUnder.ts";
import { mergeCatalogue } from "./mergeCatalogue.ts";

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

/** Writes one declaration file per source file, for both module formats. */
export function writeDeclarations(): void {
  for (const folder of [moduleTypes, commonTypes]) rmSync(folder, { recursive: true, force: true });
  execFileSync("node", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"], { stdio: "inherit" });
  // Declarations of data contain all values, so the package ships neither sources of data nor maps to them.
  for (const file of dataFolders.flatMap((folder) => filesUnder(`${moduleTypes}/${folder}`))) {
    if (file.endsWith(".map")) rmSync(file);
    else writeFileSync(file, withOpenIds(withoutMap(readFileSync(file, "utf8"))));
  }
  for (const folder of dataFolders) mergeCatalogue(moduleTypes, folder);
  cpSync(moduleTypes, commonTypes, { recursive: true, filter: (path) => !path.endsWith(".map") });
  for (const file of filesUnder(commonTypes)) {
    writeFileSync(file, withoutMap(readFileSync(file, "utf8")));
  }
  writeFileSync(`${commonTypes}/package.json`, '{ "type": "commonjs" }\n');
}
