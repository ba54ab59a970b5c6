import { Child } from "./child.ts";
import type { JudgedMutant, JudgeOrder, Mutant, TimedTest, Verdict } from "./mutant.ts";

/** The tests of a room without a mutant have no time limit. */
const noLimit = Number.POSITIVE_INFINITY;

interface Hits {
  readonly [id: string]: number;
}

interface Coverage {
  /** Processor time of each test. */
  readonly milliseconds: Hits;
  /** Processor time of the body of each group. */
  readonly toCollect: Hits;
  readonly leftOut: readonly string[];
  readonly static: Hits;
  /** Hits by test and by group. */
  readonly perTest: { readonly [name: string]: Hits };
}

/** Three times the usual processor time and one second: what takes longer counts as an endless loop. */
const timed = (milliseconds: Hits, names: readonly string[]): readonly TimedTest[] =>
  names.map((name) => ({ name, secondsAllowed: 1 + (3 * (milliseconds[name] ?? 0)) / 1000 }));

/** Processor seconds of a mutant's tests and groups together. */
const secondsForAll = ({ tests, suites }: JudgeOrder) =>
  1 + [...tests, ...suites].reduce((sum, { secondsAllowed }) => sum + secondsAllowed - 1, 0);

async function started(bundle: string, root: string, counts = false): Promise<Child> {
  const child = new Child(bundle, root, { counts });
  if ((await child.next()) !== "ready") throw new Error("the tests failed to load");
  return child;
}

async function coverageOf(bundle: string, root: string): Promise<Coverage> {
  const child = await started(bundle, root, true);
  const answer = (await child.ask("coverage", noLimit)) as Coverage & { failure?: string };
  child.end();
  if (answer.failure !== undefined) throw new Error(answer.failure);
  for (const test of answer.leftOut) console.log(`skipped, since it fails without a mutant: ${test}`);
  return answer;
}

const reaches = (coverage: Coverage, name: string, id: string) => Boolean(coverage.perTest[name]?.[id]);
const groupOf = (test: string) => test.split(".")[0] ?? "";

/**
 * Returns what a child process needs to judge a mutant: the tests that reach it, or all for one that runs while modules load. The
 * fastest come first, and a test whose group has to be collected again takes as long as both.
 */
function orderFor(coverage: Coverage, id: string): JudgeOrder {
  const names = Object.keys(coverage.milliseconds);
  const isStatic = Boolean(coverage.static[id]);
  const groups = isStatic ? [] : Object.keys(coverage.toCollect).filter((name) => reaches(coverage, name, id));
  const reached = names.filter((name) => isStatic || groups.includes(groupOf(name)) || reaches(coverage, name, id));
  const collecting = (name: string) => (groups.includes(groupOf(name)) ? (coverage.toCollect[groupOf(name)] ?? 0) : 0);
  const cost = (name: string) => collecting(name) + (coverage.milliseconds[name] ?? 0);
  const tests = timed(
    coverage.milliseconds,
    reached.toSorted((a, b) => cost(a) - cost(b)),
  );
  const hits = Object.values(coverage.perTest).reduce((sum, each) => sum + (each[id] ?? 0), 0);
  return { id, isStatic, hits, tests, suites: timed(coverage.toCollect, groups) };
}

/** Judges a mutant that runs while modules load, in a separate process. */
async function judgeStatic(bundle: string, root: string, order: JudgeOrder): Promise<Verdict> {
  const child = new Child(bundle, root, { activeMutant: order.id });
  const ready = await child.next();
  const answer = ready === "ready" ? await child.ask(order, secondsForAll(order)) : ready;
  child.end();
  return answer === "survived" || answer === "timeout" ? answer : "killed";
}

/** Judges every mutant of a room with the room's tests. */
export async function judgeRoom(
  bundle: string,
  root: string,
  mutants: readonly Mutant[],
): Promise<readonly JudgedMutant[]> {
  const coverage = await coverageOf(bundle, root);
  const tests = timed(coverage.milliseconds, Object.keys(coverage.milliseconds));
  const untouched = await judgeStatic(bundle, root, { id: "no mutant", isStatic: true, hits: 0, tests, suites: [] });
  if (untouched !== "survived") throw new Error(`without a mutant the tests end as ${untouched}`);
  const judged: JudgedMutant[] = [];
  let child = await started(bundle, root);
  for (const [index, mutant] of mutants.entries()) {
    if (index % 20 === 0) console.log(`${index} of ${mutants.length}`);
    const order = orderFor(coverage, mutant.id);
    let verdict: unknown = "no-coverage";
    if (order.isStatic) verdict = await judgeStatic(bundle, root, order);
    else if (order.tests.length > 0) verdict = await child.ask(order, secondsForAll(order));
    if (!["killed", "survived", "no-coverage"].includes(String(verdict))) {
      child.end();
      child = await started(bundle, root);
    }
    judged.push({ ...mutant, verdict: verdict === "dirty" || verdict === "died" ? "killed" : (verdict as Verdict) });
  }
  child.end();
  return judged;
}
