import { existsSync, readFileSync } from "node:fs";
import { pages, pagesFolder } from "./pages.ts";

/** Returns a message with the first differing line for each committed page that is out of date. */
export function stalePages(): readonly string[] {
  return Object.entries(pages).flatMap(([file, write]) => {
    const path = `${pagesFolder}/${file}`;
    const committed = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
    const generated = write().split("\n");
    const line = generated.findIndex((text, index) => text !== committed[index]);
    if (line < 0 && committed.length === generated.length) return [];
    return [`${path}:${line + 1} is out of date; expected: ${generated[line] ?? "the end"}`];
  });
}
