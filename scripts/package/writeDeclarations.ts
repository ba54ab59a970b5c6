import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { filesUnder } from "./filesUnder.ts";

/** Declarations for ES modules, with maps to the sources that the package ships. */
export const moduleTypes = "dist/types";
/** The same declarations for CommonJS: a folder of its own, so that its `package.json` can say so. */
export const commonTypes = "dist/types-cjs";

/** Emits one declaration file a source file, named like it, for both module formats. */
export function writeDeclarations(): void {
  for (const folder of [moduleTypes, commonTypes]) rmSync(folder, { recursive: true, force: true });
  execFileSync("node", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.types.json"], { stdio: "inherit" });
  cpSync(moduleTypes, commonTypes, { recursive: true, filter: (path) => !path.endsWith(".map") });
  for (const file of filesUnder(commonTypes)) {
    writeFileSync(file, readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));
  }
  writeFileSync(`${commonTypes}/package.json`, '{ "type": "commonjs" }\n');
}
