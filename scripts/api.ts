// Writes docs/api-report.md, the list of everything that the package opens; with --check it only compares, and fails if they differ.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { apiReport } from "./package/apiReport.ts";

const page = "docs/api-report.md";
const report = apiReport();
if (!process.argv.includes("--check")) writeFileSync(page, report);
else {
  const kept = existsSync(page) ? readFileSync(page, "utf8").split("\n") : [];
  const now = report.split("\n");
  for (const line of now.filter((each) => !kept.includes(each))) console.log(`+ ${line.slice(0, 200)}`);
  for (const line of kept.filter((each) => !now.includes(each))) console.log(`- ${line.slice(0, 200)}`);
  if (report !== kept.join("\n")) {
    console.log(`${page} is not what the sources say: run npm run api, and read the difference.`);
    process.exitCode = 1;
  }
}
