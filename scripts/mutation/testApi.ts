// Replaces `vitest` in a room's test bundle, with the same `expect` and a list of tests that can be run repeatedly.

import { format } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import * as chai from "chai";

type Body = (...values: readonly unknown[]) => unknown;

/** A test with its full title and body. */
export interface ListedTest {
  readonly title: string;
  readonly body: () => unknown;
}

/** All tests of the bundle, in file order. */
export const tests: ListedTest[] = [];
const titles: string[] = [];

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

const call = (value: unknown, message?: string) => {
  setState({ assertionCalls: (getState(expect).assertionCalls ?? 0) + 1 }, expect);
  return chai.expect(value, message);
};

// biome-ignore lint/suspicious/noExplicitAny: the shape is vitest's own
export const expect: any = Object.assign(call, chai.expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT), {
  extend: (matchers: object) => Reflect.get(chai.expect, "extend")(expect, matchers),
  assertions: (count: number) => setState({ expectedAssertionsNumber: count }, expect),
  unreachable: (message = "unreachable") => chai.assert.fail(message),
});
Reflect.set(globalThis, GLOBAL_EXPECT, expect);

function add(title: string, body: () => unknown): void {
  tests.push({ title: [...titles, title].join(" > "), body });
}

function group(title: string, body: () => unknown): void {
  titles.push(title);
  body();
  titles.pop();
}

function each(register: (title: string, body: () => unknown) => void) {
  return (rows: readonly unknown[]) => (title: string, body: Body) => {
    rows.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      register(`${format(title, ...values)} #${index}`, () => body(...values));
    });
  };
}

const bodyOf = (first: unknown, second: unknown) => (typeof first === "function" ? first : second) as () => unknown;
const one = (title: string, first: unknown, second?: unknown) => add(title, bodyOf(first, second));

export const it = Object.assign(one, { each: each(add) });
/** Bundled modules cannot be reloaded; tests that need it fail without a mutant and are skipped. */
export const vi = { resetModules: () => undefined };
export const describe = Object.assign(group, { each: each(group) });

/** Runs a test and returns the thrown error, or undefined. */
export async function failureOf({ body }: ListedTest): Promise<unknown> {
  setState({ assertionCalls: 0, expectedAssertionsNumber: null }, expect);
  try {
    await body();
    const { assertionCalls, expectedAssertionsNumber: expected } = getState(expect);
    return expected === null || expected === assertionCalls ? undefined : new Error("wrong number of assertions");
  } catch (error) {
    return error ?? new Error("threw nothing");
  }
}
