/** An object or a list that the scan is in. */
interface Level {
  /** Keys that were met; absent in a list. */
  readonly keys: Set<string> | undefined;
  /** The key or place that what follows belongs to. */
  at: string;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],]/gsy;

/**
 * The keys that objects of a JSON text hold twice, as paths from the root: `JSON.parse` keeps the last and says nothing. The text must
 * have been parsed before. Levels are kept in a list, so that no nesting is too deep.
 */
export function duplicateKeys(text: string): readonly (readonly string[])[] {
  const levels: Level[] = [];
  const found: string[][] = [];
  let expectsKey = false;
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const match = token.exec(text)?.[0];
    if (match === undefined) {
      token.lastIndex = start + 1;
      continue;
    }
    const level = levels.at(-1);
    if (match === "{" || match === "[") {
      levels.push({ keys: match === "{" ? new Set() : undefined, at: "0" });
      expectsKey = match === "{";
    } else if (match === "}" || match === "]") {
      levels.pop();
      expectsKey = false;
    } else if (match === ",") {
      expectsKey = level?.keys !== undefined;
      if (level !== undefined && level.keys === undefined) level.at = String(Number(level.at) + 1);
    } else if (expectsKey && level?.keys !== undefined) {
      level.at = JSON.parse(match) as string;
      if (level.keys.has(level.at)) found.push(levels.map(({ at }) => at));
      level.keys.add(level.at);
      expectsKey = false;
    }
  }
  return found;
}
