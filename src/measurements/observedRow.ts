import { type ChainKey, chainKey } from "../efficiency/adjustments.js";
import { engineEra } from "../efficiency/engineEras.js";
import { engineTraits } from "../efficiency/engineTraits.js";
import { type PreparedPlan, preparePlan } from "../inference/preparedPlan.js";
import { judgedValues, type Observation } from "./judgedValues.js";
import { type MeasuredPlan, measuredPlan } from "./measuredPlan.js";
import type { Measurement } from "./measurement.js";
import { spreadOfMetric } from "./metrics.js";
import type { NamedParts, UnplannedReason } from "./validation.js";

/** A row that can be predicted: its plan, where it stands in the chain, and the values that the fit looks at. */
export interface ObservedRow {
  readonly row: Measurement;
  readonly plan: MeasuredPlan;
  readonly prepared: PreparedPlan;
  readonly key: ChainKey;
  /** Rows of models of one shape on one machine with one engine, which are not independent. */
  readonly group: string;
  /** The layers of the model: versions and fine-tunes that share them are one model to a machine, whatever they are called. */
  readonly shape: string;
  readonly observations: readonly Observation[];
}

/** A row with its plan worked out, or why it cannot be predicted. A machine that ran a plan had room for one request at least. */
export function observedRow(row: Measurement, parts: NamedParts): ObservedRow | { readonly reason: UnplannedReason } {
  const plan = measuredPlan(row, parts);
  if ("reason" in plan) return plan;
  const prepared = preparePlan(plan.options, engineTraits[plan.engine.family]);
  const ranks = prepared.parallel.attentionDataParallel;
  const { generation } = plan.options.accelerator;
  const { family, version } = plan.engine;
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
