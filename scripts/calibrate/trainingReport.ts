import { quantile } from "../../src/calibration/quantile.ts";
import type { HeldOutTraining } from "../../src/calibration/training/crossValidateTraining.ts";
import type { MemoryResiduals } from "../../src/calibration/training/memoryResiduals.ts";
import type { ObservedTraining } from "../../src/calibration/training/observedTraining.ts";
import type { TrainingMeasurement } from "../../src/measurements/trainingMeasurement.ts";
import type { FittedTrainingRates } from "../../src/training/rates/rateEffects.ts";
import { groupBy } from "../groupBy.ts";
import type { EstimatedRun } from "./wholeRuns.ts";

/** Result of a training calibration. */
export interface TrainingCalibration {
  readonly rows: readonly TrainingMeasurement[];
  readonly observed: readonly ObservedTraining[];
  readonly shipped: readonly number[];
  readonly heldOut: ReadonlyMap<string, readonly HeldOutTraining[]>;
  readonly spreads: { readonly [Kind in "dense" | "mixture"]: { readonly known: number; readonly unknown: number } };
  readonly memory: MemoryResiduals;
  readonly fitted: FittedTrainingRates;
  readonly runs: readonly EstimatedRun[];
}

const percent = (share: number) => (100 * share).toFixed(1);
/** Relative error of throughput, from the log ratio of predicted to measured time. */
const errorOf = (residual: number) => Math.abs(Math.expm1(-residual));
const isOwn = ({ row }: ObservedTraining) => row.recipe !== undefined;

function line(title: string, residuals: readonly number[]): string {
  const errors = residuals.map(errorOf);
  const bias = quantile(
    residuals.map((residual) => -residual),
    0.5,
  );
  return `| ${title} | ${residuals.length} | ${percent(quantile(errors, 0.5))} | ${percent(quantile(errors, 0.9))} | ${bias.toFixed(2)} |`;
}

function coverage(residuals: readonly HeldOutTraining[], spreads: TrainingCalibration["spreads"]): string {
  const factors = residuals.map(({ row, evidence }) => spreads[row.place.mixture ? "mixture" : "dense"][evidence]);
  const within = residuals.filter(({ residual }, at) => Math.abs(residual) <= Math.log(factors[at] ?? 1)).length;
  return `${percent(within / residuals.length)} | ${quantile(
    factors.map((factor) => factor ** 2),
    0.5,
  ).toFixed(2)}`;
}

/** Returns the section on whole runs, estimated from model, tokens and accelerators alone. */
function runSection(runs: readonly EstimatedRun[]): string {
  const lines = runs.map(({ id, published, predicted, low, high }) => {
    const inside = low <= published && published <= high ? "yes" : "no";
    return `| ${id} | ${Math.round(published)} | ${Math.round(predicted)} | ${(predicted / published).toFixed(2)} | ${inside} |`;
  });
  const within = runs.filter(
    ({ published, predicted }) => Math.abs(Math.log(predicted / published)) <= Math.log(1.5),
  ).length;
  const text = [
    "Laid out by usualTrainingPlan from the model, the tokens and the accelerators (2,048 where they are not stated), failures of Llama 3.",
    `Within a factor of 1.5: ${within} of ${runs.length}. Published hours hold evaluation, restarts, ramps and often further runs, so estimates are low;`,
    "the small models of Meta's cards (Llama 3 8B, 3.2) and StarCoder, GLM (an access window) most of all. Llama 4 ran in FP8.",
  ].join(" ");
  return `## Whole runs\n\n${text}\n\n| run | accelerator-hours published | estimated | factor | in the interval |\n| --- | ---: | ---: | ---: | --- |\n${lines.join("\n")}`;
}

/** Returns the report of a training calibration as Markdown sections. */
export function trainingReport({
  rows,
  observed,
  shipped,
  heldOut,
  spreads,
  memory,
  fitted,
  runs,
}: TrainingCalibration): readonly string[] {
  const head = "| rows | values | MdAPE % | p90 % | bias (ln) |\n| --- | ---: | ---: | ---: | ---: |";
  const published = observed.flatMap((row, at) => (isOwn(row) ? [] : [shipped[at] ?? 0]));
  const own = observed.flatMap((row, at) => (isOwn(row) ? [shipped[at] ?? 0] : []));
  const byFramework = groupBy(
    observed.map((row, at) => ({ name: row.place.framework, residual: shipped[at] ?? 0 })),
    ({ name }) => name,
  );
  const heldOutLines = [...heldOut].flatMap(([title, residuals]) => {
    const residualsOf = (ours: boolean) =>
      residuals.filter(({ row }) => isOwn(row) === ours).map(({ residual }) => residual);
    return [line(title, residualsOf(false)), line(`${title}, our own rows`, residualsOf(true))];
  });
  const covered = [...heldOut].map(
    ([title, residuals]) => `| ${title} | ${residuals.length} | ${coverage(residuals, spreads)} |`,
  );
  const memoryLines = [...memory.residuals].map(([framework, residuals]) => {
    const { factor, spread } = memory.factors[framework] ?? { factor: 1, spread: 1 };
    const after = residuals.map((residual) => Math.abs(Math.expm1(Math.log(factor) - residual)));
    const before = residuals.map((residual) => Math.abs(Math.expm1(-residual)));
    return `| ${framework} | ${residuals.length} | ${percent(quantile(before, 0.5))} | ${factor} | ${percent(quantile(after, 0.5))} | ${spread} |`;
  });
  return [
    "# Calibration of training",
    "Written by `npm run calibrate`; the same rows give the same file. Errors are of tokens a second.",
    `${observed.length} rows with a step fitted, of ${rows.length}.`,
    `## Fitted rows\n\n${head}\n${line("published", published)}\n${line("our own", own)}\n${[...byFramework]
      .map(([name, group]) =>
        line(
          name,
          group.map(({ residual }) => residual),
        ),
      )
      .join("\n")}`,
    `## Rows left out, all of one name together\n\n${head}\n${heldOutLines.join("\n")}`,
    `## Coverage of the 80 % intervals\n\n| left out | values | inside % | median width (high over low) |\n| --- | ---: | ---: | ---: |\n${covered.join("\n")}`,
    `## Peak memory: closed form, one factor for each framework\n\n| framework | values | MdAPE % without | factor | MdAPE % with | spread |\n| --- | ---: | ---: | ---: | ---: | ---: |\n${memoryLines.join("\n")}`,
    runSection(runs),
    `## Global rates\n\n| rate | value |\n| --- | ---: |\n${Object.entries(fitted.global)
      .map(([rate, value]) => `| ${rate} | ${value} |`)
      .join("\n")}`,
  ];
}
