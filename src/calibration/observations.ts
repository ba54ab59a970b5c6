import { type ChainKey, chainKey } from "../efficiency/adjustments.js";
import { engineEra } from "../efficiency/engineEras.js";
import { engineTraits } from "../efficiency/engineTraits.js";
import { type PreparedPlan, preparePlan } from "../inference/preparedPlan.js";
import { type MeasuredPlan, measuredPlan, type NamedParts, type SkipReason } from "./measuredPlan.js";
import type { Measurement } from "./measurement.js";
import { spreadOfMetric } from "./predictedValue.js";

/** One measured value that the fit looks at. */
export interface Observation {
  readonly metric: string;
  readonly value: number;
}

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

/** The metrics of one sort, the best first: a row's first is the one that counts. */
const preference: readonly (readonly string[])[] = [
  [
    "outputTokensPerSecond",
    "totalTokensPerSecond",
    "decodeTokensPerSecond",
    "requestsPerSecond",
    "prefillTokensPerSecond",
  ],
  ["endToEndLatencySeconds"],
  ["timePerOutputTokenSeconds"],
  ["timeToFirstTokenSeconds"],
];
const statistics = ["mean", "median", null];

/** The one value of each sort of metric that a row is judged by: a mean, else a median. */
export function judgedValues({ measured }: Measurement): Observation[] {
  return preference.flatMap((metrics) => {
    for (const metric of metrics) {
      for (const statistic of statistics) {
        const found = measured.find((value) => value.metric === metric && (value.statistic ?? null) === statistic);
        if (found && found.value > 0) return [{ metric, value: found.value }];
      }
    }
    return [];
  });
}

/** A row with its plan worked out, or why it cannot be predicted. A machine that ran a plan had room for one request at least. */
export function observedRow(row: Measurement, parts: NamedParts): ObservedRow | { readonly reason: SkipReason } {
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
