const longestNameCompared = 64;

/**
 * The known name with the smallest edit distance to the requested one, unless more than half of the requested name would have to
 * change.
 */
export function nearestName(requested: string, known: readonly string[]): string | undefined {
  if (requested.length > longestNameCompared) return undefined;
  let best: string | undefined;
  let fewest = requested.length / 2 + 1;
  for (const name of known) {
    const edits = editDistance(requested.toLowerCase(), name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

/** A question that names the known name nearest to a value; empty if there is none. */
export function didYouMean(value: unknown, known: readonly string[]): string {
  const nearest = typeof value === "string" && nearestName(value, known);
  return nearest ? `Did you mean "${nearest}"?` : "";
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (const letter of left) {
    let edits = Infinity;
    previous = previous.map((above, column) => {
      const substituted = (previous[column - 1] ?? Infinity) + (letter === right[column - 1] ? 0 : 1);
      edits = Math.min(substituted, above + 1, edits + 1);
      return edits;
    });
  }
  return previous[right.length] ?? 0;
}
