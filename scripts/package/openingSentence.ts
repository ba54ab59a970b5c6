import { readFileSync } from "node:fs";

/** Returns the first sentence of a subpath's index. */
export function openingSentence(subpath: string): string {
  const text = readFileSync(`src/${subpath}/index.ts`, "utf8");
  return (text.match(/\/\*\*\n \* ([\s\S]*?)\n \*(?: *\n|\/)/)?.[1] ?? "").replace(/\n \* /g, " ");
}
