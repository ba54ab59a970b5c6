import { Child } from "./child.ts";
import type { JudgedMutant, Mutant, TimedTest, Verdict } from "./mutant.ts";

/** The tests of a room without a mutant may take any time. */
const noLimit = Number.POSITIVE_INFINITY;

interface Hits {
  readonly [id: string]: number;
}

interface Coverage {
  /** Processor time of each test. */
  readonly milliseconds: Hits;
  readonly leftOut: readonly string[];
  readonly static: Hits;
  readonly perTest: { readonly [test: string]: Hits };
}

const timed = (coverage: Coverage, names: readonly string[]): readonly TimedTest[] =>
  names.map((name) => ({ name, secondsAllowed: 1 + (3 * (coverage.milliseconds[name] ?? 0)) / 1000 }));

/** Processor seconds of all tests of a mutant together: it has one second more than three times what they usually take. */
const secondsForAll = (tests: readonly TimedTest[]) =>
  1 + tests.reduce((sum, { secondsAllowed }) => sum + secondsAllowed - 1, 0);

async function started(bundle: string, root: string, activeMutant?: string): Promise<Child> {
  const child = new Child(bundle, root, activeMutant);
  if ((await child.next()) !== "ready" && activeMutant === undefined) throw new Error("the tests failed to load");
  return child;
}

async function coverageOf(bundle: string, root: string): Promise<Coverage> {
  const child = await started(bundle, root);
  const answer = (await child.ask("coverage", noLimit)) as Coverage & { failure?: string };
  child.end();
  if (answer.failure !== undefined) throw new Error(answer.failure);
  for (const test of answer.leftOut) console.log(`skipped, since it fails without a mutant: ${test}`);
  return answer;
}

/**
 * Returns the tests that reach a mutant, fastest first; all tests for a mutant that runs while modules load. Each has the
 * processor seconds after which it counts as an endless loop: three times what it took without a mutant, and one more.
 */
function reachedBy(coverage: Coverage, id: string): readonly TimedTest[] {
  const names = Object.keys(coverage.milliseconds);
  const reached = coverage.static[id] ? names : names.filter((name) => coverage.perTest[name]?.[id]);
  return timed(coverage, reached).toSorted((a, b) => a.secondsAllowed - b.secondsAllowed);
}

const hitsOf = (coverage: Coverage, id: string) =>
  Object.values(coverage.perTest).reduce((sum, hits) => sum + (hits[id] ?? 0), 0);

/** Judges a mutant that runs while modules load, in a separate process. */
async function judgeStatic(bundle: string, root: string, id: string, tests: readonly TimedTest[]): Promise<Verdict> {
  const child = new Child(bundle, root, id);
  const ready = await child.next();
  const answer =
    ready === "ready" ? await child.ask({ id, tests, hits: 0, isStatic: true }, secondsForAll(tests)) : ready;
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
  const untouched = await judgeStatic(bundle, root, "no mutant", timed(coverage, Object.keys(coverage.milliseconds)));
  if (untouched !== "survived") throw new Error(`without a mutant the tests end as ${untouched}`);
  const judged: JudgedMutant[] = [];
  let child = await started(bundle, root);
  for (const [index, mutant] of mutants.entries()) {
    if (index % 20 === 0) console.log(`${index} of ${mutants.length}`);
    const { id } = mutant;
    const tests = reachedBy(coverage, id);
    const isStatic = Boolean(coverage.static[id]);
    let verdict: unknown = "no-coverage";
    if (isStatic) verdict = await judgeStatic(bundle, root, id, tests);
    else if (tests.length > 0)
      verdict = await child.ask({ id, tests, hits: hitsOf(coverage, id), isStatic }, secondsForAll(tests));
    if (!["killed", "survived", "no-coverage"].includes(String(verdict))) {
      child.end();
      child = await started(bundle, root);
    }
    judged.push({ ...mutant, verdict: verdict === "dirty" || verdict === "died" ? "killed" : (verdict as Verdict) });
  }
  child.end();
  return judged;
}
