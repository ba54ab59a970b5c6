import { existsSync, readFileSync } from "node:fs";
import { layers } from "../architecture/layers.ts";

/** Returns the first sentence under a page's title. */
function openingOf(page: string): string {
  return (page.match(/^# .*\n+([\s\S]*?[.:])\s/)?.[1] ?? "").replaceAll("\n", " ").replace(/:$/, ".");
}

/** Returns a table of the chapters with a page, from the lowest layer up, with the first sentence of each. */
export function chapterList(): string {
  const chapters = Object.entries(layers)
    .toSorted(([, a], [, b]) => a - b)
    .map(([name]) => name)
    .filter((name) => existsSync(`docs/${name}.md`));
  const rows = chapters.map(
    (name) => `| [${name}](${name}.md) | ${openingOf(readFileSync(`docs/${name}.md`, "utf8"))} |`,
  );
  return ["| chapter | what it explains |", "| --- | --- |", ...rows].join("\n");
}
