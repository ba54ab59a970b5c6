import { readFileSync } from "node:fs";
import { filesUnder } from "../package/filesUnder.ts";

/** Returns the text of every source file by path. */
export function readSources(): ReadonlyMap<string, string> {
  const paths = filesUnder("src").filter((path) => path.endsWith(".ts"));
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}
