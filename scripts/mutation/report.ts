import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JudgedMutant } from "./mutant.ts";

const isDetected = ({ verdict }: JudgedMutant) => verdict === "killed" || verdict === "timeout";

/** Writes the mutation counts of a room and its undetected mutants. `total` counts the mutants that a sample was drawn from. */
export function writeMutationReport(
  folder: string,
  room: string,
  total: number,
  judged: readonly JudgedMutant[],
): void {
  const count = (verdict: string) => judged.filter((mutant) => mutant.verdict === verdict).length;
  const detected = judged.filter(isDetected).length;
  const undetected = judged
    .filter((mutant) => !isDetected(mutant))
    .map(({ fileName, location, mutatorName, replacement, verdict }) => ({
      at: `${fileName}:${location.start.line + 1}:${location.start.column + 1}`,
      mutator: mutatorName,
      replacement: replacement.replaceAll(/\s+/g, " ").slice(0, 100),
      verdict,
    }));
  const counts = {
    room,
    mutants: judged.length,
    ...(total > judged.length && { drawnFrom: total }),
    killed: count("killed"),
    timeout: count("timeout"),
    survived: count("survived"),
    noCoverage: count("no-coverage"),
    score: Number((detected / judged.length).toFixed(4)),
  };
  const lines = undetected.map((mutant) => `    ${JSON.stringify(mutant)}`).join(",\n");
  const text = `${JSON.stringify(counts, null, 2).slice(0, -2)},\n  "undetected": [\n${lines}\n  ]\n}\n`;
  writeFileSync(join(folder, `${room}.json`), text);
  console.log(`${room}: ${detected} of ${judged.length} mutants detected (${(counts.score * 100).toFixed(1)} %)`);
}
