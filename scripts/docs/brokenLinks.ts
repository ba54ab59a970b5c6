import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder } from "../package/filesUnder.ts";

const anchorsByFile = new Map<string, ReadonlySet<string>>();

function anchorsOf(file: string): ReadonlySet<string> {
  const known = anchorsByFile.get(file);
  if (known !== undefined) return known;
  const anchors = new Set(
    [...readFileSync(file, "utf8").matchAll(/ (?:id|name)="([^"]+)"/g)].map(([, id]) => id ?? ""),
  );
  anchorsByFile.set(file, anchors);
  return anchors;
}

function problemOf(folder: string, file: string, link: string): string | undefined {
  const [path = "", anchor = ""] = link.replaceAll("&amp;", "&").split("#");
  const target = path === "" ? file : join(dirname(file), decodeURI(path.replace(/\?.*$/, "")));
  if (!target.startsWith(folder) || !existsSync(target)) return `${file}: the target of ${link} does not exist`;
  if (anchor === "" || !target.endsWith(".html") || anchorsOf(target).has(decodeURIComponent(anchor))) return undefined;
  return `${file}: the anchor of ${link} does not exist`;
}

const isLocal = (link: string) => !/^(?:[a-z]+:|\/\/)/i.test(link) && link !== "#";

/** Returns a message for each broken internal link or image of a built site; external links are not followed. */
export function brokenLinks(folder: string): readonly string[] {
  const problems = new Set<string>();
  for (const file of filesUnder(folder).filter((path) => path.endsWith(".html"))) {
    const links = [...readFileSync(file, "utf8").matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link ?? "");
    for (const link of new Set(links.filter(isLocal))) {
      const problem = problemOf(folder, file, link);
      if (problem !== undefined) problems.add(problem);
    }
  }
  return [...problems];
}
