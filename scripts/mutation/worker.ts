// Runs inside a room's test bundle in a child process, and judges the mutants that the parent process sends.
import type { JudgeOrder } from "./mutant.ts";
import { failureOf, type ListedTest, suites } from "./testApi.ts";

interface Namespace {
  activeMutant?: string | undefined;
  coverageIsKnown?: boolean;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: { [id: string]: number }; perTest: { [test: string]: { [id: string]: number } } };
}

const instrumented = globalThis as { __stryker__?: Namespace };
instrumented.__stryker__ ??= {};
const namespace = instrumented.__stryker__;

/** Hits after which a mutant counts as an endless loop: about 100 times those of the original. */
const hitsAllowed = (hits: number) => hits * 100 + 1000;

/** Tests and groups by name: "3.7" is the eighth test of the fourth group, whose name is "3". */
const named = suites.flatMap((suite, at) => suite.tests.map((test, index) => ({ name: `${at}.${index}`, test })));

async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Runs every test once to record the mutants that it reaches, and once more for its time. Tests that fail without a mutant
 * are excluded. Groups recorded theirs while the bundle was loading.
 */
async function coverage() {
  const milliseconds: { [name: string]: number } = {};
  const leftOut: string[] = [];
  for (const { name, test } of named) {
    namespace.coverageIsKnown = false;
    namespace.currentTestId = name;
    const failure = await failureOf(test);
    namespace.currentTestId = undefined;
    namespace.coverageIsKnown = true;
    if (failure === undefined) milliseconds[name] = await processorTime(() => failureOf(test));
    else leftOut.push(`${test.title}: ${failure}`.slice(0, 200));
  }
  const toCollect: { [name: string]: number } = {};
  for (const [at, suite] of suites.entries()) toCollect[at] = await processorTime(() => suite.collect());
  return { milliseconds, toCollect, leftOut, ...namespace.mutantCoverage };
}

/** Runs tests until one fails. Returns a function that repeats the failing test, or undefined if none fails. */
async function killerAmong(order: JudgeOrder): Promise<(() => Promise<unknown>) | undefined> {
  const collected = new Map<string, readonly ListedTest[]>();
  const toCollect = new Map(order.suites.map((suite) => [suite.name, suite]));
  for (const { name, secondsAllowed } of order.tests) {
    const [at = "", index = ""] = name.split(".");
    const suite = suites[Number(at)];
    const again = toCollect.get(at);
    if (again !== undefined && !collected.has(at)) {
      process.send?.({ secondsAllowed: again.secondsAllowed });
      try {
        collected.set(at, suite?.collect() ?? []);
      } catch {
        return async () => suite?.collect() && undefined;
      }
      if (collected.get(at)?.length !== suite?.tests.length) return async () => undefined;
    }
    process.send?.({ secondsAllowed });
    const test = (collected.get(at) ?? suite?.tests)?.[Number(index)];
    if (test === undefined || (await failureOf(test)) === undefined) continue;
    const untouched = () => (collected.has(at) ? suite?.collect()[Number(index)] : test) ?? test;
    return () => failureOf(untouched());
  }
  return undefined;
}

async function judge(order: JudgeOrder) {
  namespace.coverageIsKnown = true;
  if (order.isStatic) return (await killerAmong(order)) ? "killed" : "survived";
  namespace.activeMutant = order.id;
  namespace.hitCount = 0;
  namespace.hitLimit = hitsAllowed(order.hits);
  const repeat = await killerAmong(order);
  const isEndless = (namespace.hitCount ?? 0) > namespace.hitLimit;
  namespace.activeMutant = undefined;
  namespace.hitCount = undefined;
  if (repeat === undefined) return isEndless ? "timeout" : "survived";
  // If the test still fails without the mutant, the mutant left state behind, and the process must be restarted.
  return (await repeat()) === undefined ? (isEndless ? "timeout" : "killed") : "dirty";
}

process.on("message", (order: JudgeOrder | "coverage") => {
  const answer = order === "coverage" ? coverage() : judge(order);
  answer.then(
    (value) => process.send?.(value),
    (error) => process.send?.({ failure: String(error) }),
  );
});
process.send?.("ready");
