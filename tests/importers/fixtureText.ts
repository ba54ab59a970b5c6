import { readFileSync } from "node:fs";

/** The text of a file under tests/fixtures. */
export function fixtureText(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), "utf8");
}
