import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Returns the paths of all files under a folder, including the folder's path, in alphabetical order; none when it does not exist. */
export function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
