import { isLlmEconomicsError } from "llm-economics/errors";
import { describe, expect, it } from "vitest";
import { recordedCalls } from "./recordedCalls.ts";

/** Values that no field takes, or that few do. */
const hostile: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  0,
  1.5,
  1e308,
  5e-324,
  "",
  "x",
  "__proto__",
  "constructor",
  true,
  8n,
  Symbol.iterator,
  () => 1,
  {},
  [],
  [null],
  [{}],
  JSON.parse('{"__proto__":{"x":1},"constructor":1}'),
  new Date(Number.NaN),
  Object.create(null),
];

/** Whether a number that is not finite is anywhere in a value. */
function hasNonFinite(value: unknown, depth = 0): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  if (typeof value !== "object" || value === null || depth > 6) return false;
  if ("isNaN" in value && typeof value.isNaN === "function")
    return value.isNaN() || !(value as never as { isFinite(): boolean }).isFinite();
  return Object.values(value).some((inner) => hasNonFinite(inner, depth + 1));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** Every copy of a value in which one part, down to `depth` levels, is another. */
function* mutations(value: unknown, depth: number): Generator<unknown> {
  if (depth === 0) return;
  const copies =
    Array.isArray(value) && value.length <= 64
      ? value.slice(0, 3).map((_, index) => index)
      : isPlain(value)
        ? Object.keys(value)
        : [];
  const put = (key: string | number, part: unknown) =>
    Array.isArray(value)
      ? value.map((item, index) => (index === key ? part : item))
      : { ...(value as object), [key]: part };
  for (const key of copies) {
    for (const part of hostile) yield put(key, part);
    for (const part of mutations((value as Record<string | number, unknown>)[key], depth - 1)) yield put(key, part);
  }
  if (isPlain(value)) {
    for (const key of Object.keys(value)) {
      const { [key]: part, ...rest } = value;
      yield { ...rest, [key.slice(0, -1)]: part };
    }
    yield { ...value, unknownOption: 1 };
  }
}

/** What is wrong with the outcome of a call; undefined if it answers finitely or with a typed error. */
function problemOf(call: () => unknown, given: readonly unknown[]): string | undefined {
  try {
    const answer = call();
    return !given.includes(answer) && hasNonFinite(answer) ? "answers NaN or Infinity" : undefined;
  } catch (error) {
    return isLlmEconomicsError(error) ? undefined : `throws ${String(error).slice(0, 100)}`;
  }
}

const slow = new Set(["calibrate", "validate", "validateTraining", "monteCarlo", "monteCarloDifference", "tornado"]);

const functions = await recordedCalls();

import { appendFileSync } from "node:fs";
function show(v: unknown): string { return typeof v === "symbol" ? "Symbol" : typeof v === "bigint" ? "8n" : typeof v === "function" ? "fn" : v === undefined ? "undefined" : typeof v === "number" ? String(v) : typeof v === "object" && v !== null ? (Object.getPrototypeOf(v) === null ? "nullproto" : JSON.stringify(v, (_k, x) => typeof x === "bigint" ? "8n" : x)?.slice(0, 20) ?? "") : JSON.stringify(v); }
function diff(a: unknown, b: unknown, at: string): string { if (a === b) return ""; if (typeof a === "object" && a && typeof b === "object" && b && (Array.isArray(a) === Array.isArray(b)) && Object.getPrototypeOf(b) !== null) { const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]; const ds = keys.filter((k) => (a as never)[k] !== (b as never)[k]); if (ds.length === 1) return diff((a as never)[ds[0]!], (b as never)[ds[0]!], at + "." + ds[0]); if (ds.length === 2) return at + " renamed " + ds[0]; } return at + "=" + show(b); }
function describePath(values: readonly unknown[], calls: readonly unknown[][]): string { let best = ""; for (const c of calls.slice(0, 2)) { const d = c.map((v, i) => diff(v, values[i], "" + i)).filter(Boolean); if (d.length === 1 && c.length === values.length) best ||= d[0]!; } return best || "args:" + values.map(show).join(","); }
describe.each(functions)("$subpath/$name", ({ name, call, calls }) => {
  it("answers hostile arguments finitely or with a typed error", () => {
    const problems = new Set<string>();
    const note = (values: readonly unknown[]) => {
      const problem = problemOf(() => call(...values), values);
      if (problem !== undefined) problems.add(problem + " <- " + describePath(values, calls));
    };
    note([]);
    for (const first of hostile) for (const rest of [[], [first], [{}], [1]]) note([first, ...rest]);
    for (const values of calls.slice(0, 2)) {
      for (const [index] of values.entries()) {
        const replaced = (part: unknown) => values.map((value, at) => (at === index ? part : value));
        for (const part of hostile) note(replaced(part));
        for (const part of mutations(values[index], slow.has(name) ? 1 : 3)) note(replaced(part));
      }
    }
    const short = new Map<string, string>(); for (const p of problems) { const [a, b] = p.split(" <- ") as [string, string]; const k = a.slice(0, 60) + b.split("=")[0]; if (!short.has(k)) short.set(k, p); }
 for (const p of [...short.values()].slice(0, 14)) appendFileSync("/tmp/c/problems.txt", name + ": " + p + "\n"); expect(problems.size).toBe(0);
  });
});
