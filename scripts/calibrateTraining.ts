import { readFileSync, writeFileSync } from "node:fs";
import { quantile } from "../src/calibration/quantile.ts";
import { crossValidateTraining, type HeldOutTraining } from "../src/calibration/training/crossValidateTraining.ts";
import { fitTrainingRates, fittedTraining, shippedResiduals } from "../src/calibration/training/fitTrainingRates.ts";
import { memoryResiduals } from "../src/calibration/training/memoryResiduals.ts";
import { type ObservedTraining, observedTraining } from "../src/calibration/training/observedTraining.ts";
import type { TrainingMeasurement } from "../src/measurements/trainingMeasurement.ts";
import { trainingReport } from "./calibrate/trainingReport.ts";
import { wholeRuns } from "./calibrate/wholeRuns.ts";
import { namedParts } from "./namedParts.ts";

const rounds = 6;
const inside = 0.8;
const files = ["calibration/measurements/training.json", "calibration/measurements/training-own.json"];
const rows = files.flatMap((file): TrainingMeasurement[] => JSON.parse(readFileSync(file, "utf8")));
const observed = rows.flatMap((row) => observedTraining(row, namedParts) ?? []);
const fitted = fittedTraining(fitTrainingRates(observed, rounds));

const foldings: readonly (readonly [title: string, nameOf: (row: ObservedTraining) => string])[] = [
  ["a model on a part with a framework in a precision", ({ group }) => group],
  ["a model on a part", ({ row }) => `${row.model.name} ${row.hardware}`],
  ["a model", ({ row }) => row.model.name.replace(/ \(proxy.*/, "")],
  ["a part", ({ row }) => row.hardware],
  ["a source", ({ row }) => row.id.split("-")[0] ?? ""],
  ["a framework", ({ place }) => place.framework],
];
const heldOut = new Map(foldings.map(([title, nameOf]) => [title, crossValidateTraining(observed, nameOf, 5)]));

const held = (title: string) => heldOut.get(title) ?? [];
function spreadOf(residuals: readonly HeldOutTraining[]): number {
  const errors = residuals.map(({ residual }) => Math.abs(residual));
  return Number(Math.exp(quantile(errors, inside)).toFixed(2));
}
const ofKind = (residuals: readonly HeldOutTraining[], mixture: boolean) =>
  residuals.filter(({ row }) => row.place.mixture === mixture);
const known = held("a model").filter(({ evidence }) => evidence === "known");
const unknown = held("a framework");
const spreads = {
  dense: { known: spreadOf(ofKind(known, false)), unknown: spreadOf(ofKind(unknown, false)) },
  mixture: { known: spreadOf(ofKind(known, true)), unknown: spreadOf(ofKind(unknown, true)) },
};
const memory = memoryResiduals(rows, namedParts);

const literal = (value: unknown) => JSON.stringify(value, null, 2);
/** Returns a value as JSON with each innermost object on one line. */
const compactLiteral = (value: unknown) =>
  literal(value).replace(
    /\{\n([^{}]*?)\n\s*\}/g,
    (_, fields: string) => `{ ${fields.trim().replaceAll(/\n\s*/g, " ")} }`,
  );
function replaceIn(file: string, start: string, text: string): void {
  const source = readFileSync(file, "utf8");
  const from = source.indexOf(start);
  const to =
    source.indexOf("\n};", from) >= 0 ? source.indexOf("\n};", from) + 3 : source.indexOf("\n} as const", from) + 2;
  writeFileSync(file, `${source.slice(0, from)}${start}${text}${source.slice(to)}`);
}
writeFileSync(
  "src/training/rates/fittedTrainingRates.ts",
  `import type { FittedTrainingRates } from "./rateEffects.js";

/** The fitted rates, effects in hundredths of the logarithm; written by \`npm run calibrate\`. */
export const fittedTrainingRates: FittedTrainingRates = ${compactLiteral(fitted)};
`,
);
replaceIn(
  "src/training/rates/memoryFactors.ts",
  "export const memoryFactors: { readonly [framework: string]: MemoryFactor } = ",
  `${literal(memory.factors)};`,
);
const spreadFile = "src/training/rates/trainingSpreads.ts";
const spreadSource = readFileSync(spreadFile, "utf8");
writeFileSync(
  spreadFile,
  spreadSource.replace(
    /export const trainingSpreads = [\s\S]*? as const satisfies/,
    `export const trainingSpreads = ${literal(spreads)} as const satisfies`,
  ),
);
const runs = wholeRuns("calibration/measurements/training-runs.json");
const report = trainingReport({
  rows,
  observed,
  shipped: shippedResiduals(observed, fitted),
  heldOut,
  spreads,
  memory,
  fitted,
  runs,
});
writeFileSync("calibration/training-report.md", `${report.join("\n\n")}\n`);
console.log(report.slice(0, 6).join("\n\n"));
