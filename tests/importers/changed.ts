/** Returns a document with the value at a path replaced. */
export function changed(value: unknown, steps: readonly number[], put: unknown): unknown {
  const [step = 0, ...others] = steps;
  if (typeof value !== "object" || value === null || steps.length === 0) return put;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return put;
  const inner = changed((value as Record<string, unknown>)[key], others, put);
  return Array.isArray(value)
    ? value.map((each, index) => (String(index) === key ? inner : each))
    : { ...value, [key]: inner };
}
