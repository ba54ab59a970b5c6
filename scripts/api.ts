// Writes docs/api-report.md, the list of everything that the package opens, and docs/options.md, the options of the main functions; with --check it only
// compares, and fails if they differ.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { apiReport, publicProgram } from "./package/apiReport.ts";
import { optionTables } from "./package/optionTables.ts";

const program = publicProgram();
const pages = { "docs/api-report.md": apiReport(program), "docs/options.md": optionTables(program) };

/** Prints what differs between a page and what the sources say now; whether anything does. */
function differs(page: string, text: string): boolean {
  const kept = existsSync(page) ? readFileSync(page, "utf8").split("\n") : [];
  const now = text.split("\n");
  for (const line of now.filter((each) => !kept.includes(each))) console.log(`+ ${line.slice(0, 200)}`);
  for (const line of kept.filter((each) => !now.includes(each))) console.log(`- ${line.slice(0, 200)}`);
  return text !== kept.join("\n");
}

for (const [page, text] of Object.entries(pages)) {
  if (!process.argv.includes("--check")) writeFileSync(page, text);
  else if (differs(page, text)) {
    console.log(`${page} is not what the sources say: run npm run api, and read the difference.`);
    process.exitCode = 1;
  }
}
