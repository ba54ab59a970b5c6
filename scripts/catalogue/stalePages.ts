import { existsSync, readFileSync } from "node:fs";
import { pages, pagesFolder } from "./pages.ts";

/** The first line in which a committed page differs from what the catalogue says now, for each page that does. */
export function stalePages(): readonly string[] {
  return Object.entries(pages).flatMap(([file, write]) => {
    const path = `${pagesFolder}/${file}`;
    const kept = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
    const now = write().split("\n");
    const line = now.findIndex((text, index) => text !== kept[index]);
    if (line < 0 && kept.length === now.length) return [];
    return [`${path}:${line + 1} is not what the catalogue says: ${now[line] ?? "the end"}`];
  });
}
