// Writes the outputs that tsup does not: declarations for both module formats, JSON Schemas of the inputs, and the golden vectors as JSON.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { jsonFiles } from "./package/jsonFiles.ts";
import { writeDeclarations } from "./package/writeDeclarations.ts";

await writeDeclarations();
for (const [path, text] of jsonFiles()) {
  mkdirSync(dirname(`dist/${path}`), { recursive: true });
  writeFileSync(`dist/${path}`, text);
}
