// Runs inside a room's test bundle in a child process, and judges the mutants that the parent process sends.
import type { JudgeOrder, TimedTest } from "./mutant.ts";
import { failureOf, type ListedTest, tests } from "./testApi.ts";

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

/**
 * Runs every test once to record the mutants that it reaches, and once more for its time. Tests that fail without a mutant
 * are excluded.
 */
async function coverage() {
  const milliseconds: { [index: string]: number } = {};
  const leftOut: string[] = [];
  for (const [index, listed] of tests.entries()) {
    namespace.coverageIsKnown = false;
    namespace.currentTestId = `t${index}`;
    const failure = await failureOf(listed);
    namespace.currentTestId = undefined;
    namespace.coverageIsKnown = true;
    if (failure === undefined) milliseconds[`t${index}`] = await millisecondsOf(listed);
    else leftOut.push(`${listed.title}: ${failure}`.slice(0, 200));
  }
  return { milliseconds, leftOut, ...namespace.mutantCoverage };
}

async function millisecondsOf(listed: ListedTest): Promise<number> {
  const start = process.cpuUsage();
  await failureOf(listed);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function killerAmong(chosen: readonly TimedTest[]): Promise<ListedTest | undefined> {
  for (const { name, secondsAllowed } of chosen) {
    const listed = tests[Number(name.slice(1))];
    process.send?.({ secondsAllowed });
    if (listed !== undefined && (await failureOf(listed)) !== undefined) return listed;
  }
  return undefined;
}

async function judge(order: JudgeOrder) {
  namespace.coverageIsKnown = true;
  if (order.isStatic) return (await killerAmong(order.tests)) ? "killed" : "survived";
  namespace.activeMutant = order.id;
  namespace.hitCount = 0;
  namespace.hitLimit = hitsAllowed(order.hits);
  const killer = await killerAmong(order.tests);
  const isEndless = (namespace.hitCount ?? 0) > namespace.hitLimit;
  namespace.activeMutant = undefined;
  namespace.hitCount = undefined;
  if (killer === undefined) return isEndless ? "timeout" : "survived";
  // If the test still fails without the mutant, the mutant left state behind, and the process must be restarted.
  return (await failureOf(killer)) === undefined ? (isEndless ? "timeout" : "killed") : "dirty";
}

process.on("message", (order: JudgeOrder | "coverage") => {
  const answer = order === "coverage" ? coverage() : judge(order);
  answer.then(
    (value) => process.send?.(value),
    (error) => process.send?.({ failure: String(error) }),
  );
});
process.send?.("ready");
