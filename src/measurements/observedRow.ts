import { type ChainKey, chainKey } from "../efficiency/adjustments.js";
import { engineEra } from "../efficiency/engineEras.js";
import { traitsOf } from "../efficiency/engineTraits.js";
import { type PreparedPlan, preparePlan } from "../inference/preparedPlan.js";
import { judgedValues, type Observation } from "./judgedValues.js";
import { type MeasuredPlan, measuredPlan } from "./measuredPlan.js";
import type { MeasuredValue, Measurement } from "./measurement.js";
import { spreadOfMetric } from "./metrics.js";
import { statedRecipe } from "./statedRecipe.js";
import type { NamedParts, UnplannedReason } from "./validation.js";

/** A row that can be predicted: its plan, its place in the chain, and the values that are fitted. */
export interface ObservedRow {
  readonly row: Measurement;
  readonly plan: MeasuredPlan;
  readonly prepared: PreparedPlan;
  readonly key: ChainKey;
  /** Group of correlated rows: same model shape, accelerator and engine. */
  readonly group: string;
  /** Hidden size and layers of the model; versions and fine-tunes with the same shape count as one model. */
  readonly shape: string;
  readonly observations: readonly Observation[];
}

/** Prepares a row for prediction, or returns the reason why it has no plan. A machine that ran the plan had room for at least one request. */
export function observedRow(row: Measurement, parts: NamedParts): ObservedRow | { readonly reason: UnplannedReason } {
  const plan = measuredPlan(row, parts);
  if ("reason" in plan) return plan;
  const { generation } = plan.options.accelerator;
  const { family, version } = plan.engine;
  const { outliers } = statedRecipe(row);
  const traits = traitsOf(family, generation, version);
  const prepared = preparePlan(plan.options, outliers ? { ...traits, outliers } : traits);
  const ranks = prepared.parallel.attentionDataParallel;
  const { hiddenSize, layerGroups } = prepared.architecture;
  const shape = `${hiddenSize} ${JSON.stringify(layerGroups)}`;
  return {
    row,
    plan,
    prepared: { ...prepared, largestBatch: Math.max(ranks, prepared.largestBatch) },
    key: chainKey(generation, family, engineEra(family, version ?? "unstated")),
    group: [shape, plan.options.accelerator.id, family].join("|"),
    shape,
    observations: judgedValues(row).filter(({ metric }) => spreadOfMetric[metric] !== undefined),
  };
}

/** The plan used to predict a statistic: the median time to first token excludes the initial burst of a run. */
export function planOfStatistic(
  { prepared }: Pick<ObservedRow, "prepared">,
  { metric, statistic }: Pick<MeasuredValue, "metric" | "statistic">,
): PreparedPlan {
  return (statistic === "median" || statistic === "p50") && metric === "timeToFirstTokenSeconds"
    ? { ...prepared, options: { ...prepared.options, start: "steady" } }
    : prepared;
}
