import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dataFolders } from "../architecture/layers.ts";
import { filesUnder } from "./filesUnder.ts";

/** Declarations for ES modules, with maps to the sources that the package ships. */
export const moduleTypes = "dist/types";
/** The same declarations for CommonJS: a folder of its own, so that its `package.json` can say so. */
export const commonTypes = "dist/types-cjs";

const withoutMap = (text: string) => text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");

/**
 * Ids of the catalogues as names that editors complete and that any other name may replace: `useState(part.id)` takes the id of another
 * part as well.
 */
function withOpenIds(text: string): string {
  return text.replace(/^(\s*readonly id: )("[^"]*");$/gm, "$1$2 | (string & {});");
}

/** Emits one declaration file a source file, named like it, for both module formats. */
export function writeDeclarations(): void {
  for (const folder of [moduleTypes, commonTypes]) rmSync(folder, { recursive: true, force: true });
  execFileSync("node", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"], { stdio: "inherit" });
  // The declaration of a part says all that its source does: the package ships no sources of data, and no maps to them.
  for (const file of dataFolders.flatMap((folder) => filesUnder(`${moduleTypes}/${folder}`))) {
    if (file.endsWith(".map")) rmSync(file);
    else writeFileSync(file, withOpenIds(withoutMap(readFileSync(file, "utf8"))));
  }
  cpSync(moduleTypes, commonTypes, { recursive: true, filter: (path) => !path.endsWith(".map") });
  for (const file of filesUnder(commonTypes)) {
    writeFileSync(file, withoutMap(readFileSync(file, "utf8")));
  }
  writeFileSync(`${commonTypes}/package.json`, '{ "type": "commonjs" }\n');
}
