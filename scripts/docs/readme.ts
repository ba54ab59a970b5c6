import { readFileSync, writeFileSync } from "node:fs";
import { accuracyTable } from "./accuracy.ts";
import { chapterList } from "./chapterList.ts";
import { withSection } from "./section.ts";
import { subpathMap } from "./subpathMap.ts";

/** Brings the list of chapters up to date. */
export function refreshChapters(): void {
  writeFileSync("docs/README.md", withSection(readFileSync("docs/README.md", "utf8"), "chapters", chapterList()));
}

/** Brings the README's tables up to date: errors from the calibration report, bytes from the built package. */
export async function refreshReadme(): Promise<void> {
  const report = readFileSync("calibration/report.md", "utf8");
  const page = withSection(readFileSync("README.md", "utf8"), "accuracy", accuracyTable(report));
  writeFileSync("README.md", withSection(page, "map", await subpathMap()));
}
