// Regenerates what depends on the folders of src and docs: the exports map of package.json, the root's re-exports and the list of chapters.
import { readFileSync, writeFileSync } from "node:fs";
import { refreshChapters } from "./docs/readme.ts";
import { exportsMap } from "./package/exportsMap.ts";
import { subpaths } from "./package/folders.ts";
import { rootBarrel } from "./package/rootBarrel.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
manifest.exports = exportsMap(subpaths);
writeFileSync("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync("src/index.ts", rootBarrel());
refreshChapters();
