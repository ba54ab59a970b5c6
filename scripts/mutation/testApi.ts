// Replaces `vitest` in a room's test bundle, with the same `expect` and a list of tests that can be run repeatedly.

import { readFileSync } from "node:fs";
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

/** A group at the top of a test file. Its body may call the code under test, so it can be run again with a mutant. */
export interface Suite {
  readonly tests: readonly ListedTest[];
  /** Runs the body again and returns the tests that it lists. */
  readonly collect: () => readonly ListedTest[];
}

/** All groups of the bundle, in file order; a test outside of groups has one of its own. */
export const suites: Suite[] = [];
let listed: ListedTest[] = [];
const titles: string[] = [];
const hits = globalThis as { __stryker__?: { currentTestId?: string | undefined } };

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** Compares with a committed page. A bundled test has lost its own folder, so the path is taken from the root of the project. */
chai.util.addMethod(chai.Assertion.prototype, "toMatchFileSnapshot", function (this: object, path: string) {
  const committed = readFileSync(path.replace(/^(\.\.\/)+/, ""), "utf8");
  chai.assert.strictEqual(chai.util.flag(this, "object"), committed);
});

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
  const test = { title: [...titles, title].join(" > "), body };
  if (titles.length > 0) listed.push(test);
  else suites.push({ tests: [test], collect: () => [test] });
}

function collect(title: string, body: () => unknown): readonly ListedTest[] {
  titles.length = 0;
  titles.push(title);
  listed = [];
  try {
    body();
  } finally {
    titles.length = 0;
  }
  return listed;
}

function group(title: string, body: () => unknown): void {
  if (titles.length > 0) {
    titles.push(title);
    body();
    titles.pop();
    return;
  }
  // Mutants that the body reaches count for the group and not for the loading of modules.
  hits.__stryker__ ??= {};
  hits.__stryker__.currentTestId = String(suites.length);
  const tests = collect(title, body);
  hits.__stryker__.currentTestId = undefined;
  suites.push({ tests, collect: () => collect(title, body) });
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
