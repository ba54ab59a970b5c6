// Writes the tables of docs/catalogue and the model shapes that the GGUF importer fills headers from, so that changed figures show in diffs. With --check it only compares, and fails if they differ.
import { mkdirSync, writeFileSync } from "node:fs";
import { pages, pagesFolder } from "./catalogue/pages.ts";
import { publishedShapesFile, publishedShapesModule } from "./catalogue/publishedShapes.ts";
import { stalePages } from "./catalogue/stalePages.ts";

if (process.argv.includes("--check")) {
  const stale = stalePages();
  for (const problem of stale) console.log(problem);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(pagesFolder, { recursive: true });
  for (const [file, write] of Object.entries(pages)) writeFileSync(`${pagesFolder}/${file}`, write());
  writeFileSync(publishedShapesFile, publishedShapesModule());
}
