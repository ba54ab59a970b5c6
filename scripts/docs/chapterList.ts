import { existsSync, readFileSync } from "node:fs";
import { layers } from "../architecture/layers.ts";
import { openingOf } from "./openingOf.ts";

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
