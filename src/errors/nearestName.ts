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

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
