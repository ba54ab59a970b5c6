import { readFileSync, writeFileSync } from "node:fs";
import { accuracyTable } from "./accuracy.ts";
import { chapterList } from "./chapterList.ts";
import { withSection } from "./section.ts";
import { subpathMap } from "./subpathMap.ts";

const subpathsPage = "docs/subpaths.md";

/** Regenerates the list of chapters. */
export function refreshChapters(): void {
  writeFileSync("docs/README.md", withSection(readFileSync("docs/README.md", "utf8"), "chapters", chapterList()));
}

/** Regenerates the README's error table from the calibration report, and the bytes of each subpath from the built package. */
export async function refreshReadme(): Promise<void> {
  const report = readFileSync("calibration/report.md", "utf8");
  writeFileSync("README.md", withSection(readFileSync("README.md", "utf8"), "accuracy", accuracyTable(report)));
  writeFileSync(subpathsPage, withSection(readFileSync(subpathsPage, "utf8"), "map", await subpathMap()));
}
