// Writes what follows from the folders of src: the exports map of package.json and the root's re-exports.
import { readFileSync, writeFileSync } from "node:fs";
import { exportsMap } from "./package/exportsMap.ts";
import { subpaths } from "./package/folders.ts";
import { rootBarrel } from "./package/rootBarrel.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
manifest.exports = exportsMap(subpaths);
writeFileSync("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync("src/index.ts", rootBarrel());
