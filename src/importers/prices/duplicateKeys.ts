/** An enclosing object or list during the scan. */
interface Level {
  /** Keys seen so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** Current key, or index in a list. */
  position: string;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],]/gsy;

/**
 * Finds duplicate keys in the objects of a JSON text, as paths from the root, because `JSON.parse` silently keeps the last. The text must be
 * valid JSON. The scan is iterative, so that deep nesting cannot overflow the stack.
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
      levels.push({ keys: match === "{" ? new Set() : undefined, position: "0" });
      expectsKey = match === "{";
    } else if (match === "}" || match === "]") {
      levels.pop();
      expectsKey = false;
    } else if (match === ",") {
      expectsKey = level?.keys !== undefined;
      if (level !== undefined && level.keys === undefined) level.position = String(Number(level.position) + 1);
    } else if (expectsKey && level?.keys !== undefined) {
      level.position = JSON.parse(match) as string;
      if (level.keys.has(level.position)) found.push(levels.map(({ position }) => position));
      level.keys.add(level.position);
      expectsKey = false;
    }
  }
  return found;
}
