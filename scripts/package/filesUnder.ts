import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The files under a folder, their paths beginning with it, in alphabetical order; none if there is no such folder. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
