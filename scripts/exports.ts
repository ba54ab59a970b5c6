import { readFileSync, writeFileSync } from "node:fs";
import { exportsMap } from "./entries.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
manifest.exports = exportsMap;
writeFileSync("package.json", `${JSON.stringify(manifest, null, 2)}\n`);
