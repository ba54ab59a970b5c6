import { cheapest, keepsLimit } from "../machines/placement.ts";
import type { Answered } from "./answerTable.ts";
import { type Case, cases, cheapestFor, otherwise, undecided } from "./otherwise.ts";

/** Fields that a case changes. */
const fieldsOf = ({ load, limit }: Case) => [...Object.keys(load ?? {}), ...Object.keys(limit ?? {})];

/** Every two cases that change different fields. */
const pairs = cases.flatMap((first, index) =>
  cases.slice(index + 1).flatMap((second) => {
    const apart = fieldsOf(first).every((field) => !fieldsOf(second).includes(field));
    const both = { load: { ...first.load, ...second.load }, limit: { ...first.limit, ...second.limit } };
    return apart ? [{ says: `${first.says.replace(" at once", "")} + ${second.says}`, ...both }] : [];
  }),
);

/** Returns the machines that are cheapest only where two cases meet, each with the first such pair. */
function onlyInPairs({ precisions, options }: Answered): string {
  const kept = options.filter(keepsLimit);
  const best = cheapest(kept);
  if (best === undefined) return "none";
  const named = [best.machine.name, undecided(best, kept), otherwise(precisions)].join();
  const found = new Map<string, string>();
  for (const pair of pairs) {
    const name = cheapestFor(precisions, pair)?.machine.name;
    if (name !== undefined && !named.includes(name) && !found.has(name)) found.set(name, pair.says);
  }
  return [...found].map(([name, says]) => `${name} (${says})`).join(", ") || "none";
}

/** Returns a sentence on the machines that only two changes together make cheapest, for each model. */
export function inPairs(answered: readonly Answered[]): string {
  return `Cheapest only if two change: ${answered.map(onlyInPairs).join(" left, ")} right.`;
}
