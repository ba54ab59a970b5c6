// Writes docs/api-report.md, which lists every public export, and docs/options.md, the options of the main functions. With --check it only
// compares them with the sources, and fails if they differ.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { apiReport, publicProgram } from "./package/apiReport.ts";
import { optionTables } from "./package/optionTables.ts";

const program = publicProgram();
const pages = { "docs/api-report.md": apiReport(program), "docs/options.md": optionTables(program) };

/** Prints the differences between a committed page and the generated text, and returns whether there are any. */
function differs(page: string, text: string): boolean {
  const committed = existsSync(page) ? readFileSync(page, "utf8").split("\n") : [];
  const generated = text.split("\n");
  for (const line of generated.filter((each) => !committed.includes(each))) console.log(`+ ${line.slice(0, 200)}`);
  for (const line of committed.filter((each) => !generated.includes(each))) console.log(`- ${line.slice(0, 200)}`);
  return text !== committed.join("\n");
}

for (const [page, text] of Object.entries(pages)) {
  if (!process.argv.includes("--check")) writeFileSync(page, text);
  else if (differs(page, text)) {
    console.log(`${page} is out of date: run npm run api and review the difference.`);
    process.exitCode = 1;
  }
}
