import { readFileSync } from "node:fs";
import { nvidiaH200Sxm } from "llm-economics/accelerators";
import { llama31_8b, llama32_1b, llama32_3b } from "llm-economics/architectures";
import { type ChartSpecification, predictionChart } from "llm-economics/charts";
import { type TrainingMeasurement, validateTraining } from "llm-economics/measurements";
import { bf16Adam, estimateTraining, fp32Adam, type TrainingPlan } from "llm-economics/training";
import type { TopLevelSpec } from "vega-lite";
import { namedParts } from "../namedParts.ts";

const schema = "https://vega.github.io/schema/vega-lite/v6.json";
const files = ["calibration/measurements/training.json", "calibration/measurements/training-own.json"];

type MarkedRow = TrainingMeasurement & { readonly duplicateOf?: string; readonly notScored?: readonly string[] };

/** Returns measured and predicted values of the given metrics, in one unit, grouped by accelerator vendor. */
function pointsOf(units: { readonly [metric: string]: number }) {
  const rows = files.flatMap((file): MarkedRow[] => JSON.parse(readFileSync(file, "utf8")));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return validateTraining(rows, namedParts).predictions.flatMap(({ id, metric, measured, predicted }) => {
    const row = rowOf.get(id);
    const unit = units[metric];
    if (!row || unit === undefined || row.duplicateOf !== undefined || row.notScored?.includes(metric)) return [];
    const group = row.hardware.split("-")[1] ?? "";
    return [{ measured: measured * unit, predicted: predicted * unit, group }];
  });
}

const memoryParts = ["weight", "gradient", "optimizer", "activation", "logit", "buffer"] as const;

/** Returns a plot of an accelerator's memory by part at the peak of a step, with the totals of the other moments. */
function momentsPlot(): TopLevelSpec {
  const common = { accelerator: nvidiaH200Sxm, tokens: 1e9, kernels: "eager", contextLimit: "ignored" } as const;
  const plans: readonly (readonly [string, TrainingPlan])[] = [
    [
      "1B, autocast, 8 x 1,024",
      {
        ...common,
        model: llama32_1b,
        recipe: fp32Adam,
        sequenceTokens: 1024,
        batchSequences: 8,
        microBatchSequences: 8,
      },
    ],
    [
      "1B, autocast, 16,384, recomputed",
      {
        ...common,
        model: llama32_1b,
        recipe: fp32Adam,
        sequenceTokens: 16_384,
        batchSequences: 1,
        recomputation: "full",
      },
    ],
    [
      "3B, autocast, 1 x 1,024",
      { ...common, model: llama32_3b, recipe: fp32Adam, sequenceTokens: 1024, batchSequences: 1 },
    ],
    [
      "8B, BF16, 2,048, recomputed",
      {
        ...common,
        model: llama31_8b,
        recipe: bf16Adam,
        sequenceTokens: 2048,
        batchSequences: 1,
        recomputation: "full",
      },
    ],
    [
      "8B, adapters, 8 x 1,024",
      {
        ...common,
        model: llama31_8b,
        adapters: { rank: 16 },
        sequenceTokens: 1024,
        batchSequences: 8,
        microBatchSequences: 8,
      },
    ],
  ];
  const estimates = plans.map(([plan, options]) => ({ plan, memory: estimateTraining(options).memory }));
  const parts = estimates.flatMap(({ plan, memory }) =>
    memoryParts.map((part) => ({ plan: `${plan}: ${memory.moment}`, part, gigabytes: memory[`${part}Bytes`] / 1e9 })),
  );
  const others = estimates.flatMap(({ plan, memory }) =>
    Object.values(memory.moments).map((bytes) => ({ plan: `${plan}: ${memory.moment}`, gigabytes: bytes / 1e9 })),
  );
  const y = { field: "plan", type: "nominal", title: null, axis: { labelLimit: 500 }, sort: null } as const;
  const x = { field: "gigabytes", type: "quantitative", title: "GB allocated" } as const;
  return {
    $schema: schema,
    title: "What one accelerator holds at the fullest moment of a step (ticks: the other moments)",
    width: 420,
    height: { step: 30 },
    layer: [
      {
        data: { values: parts },
        mark: "bar",
        encoding: { y, x, color: { field: "part", type: "nominal", sort: [...memoryParts], title: null } },
      },
      { data: { values: others }, mark: { type: "tick", color: "black", thickness: 2 }, encoding: { y, x } },
    ],
  };
}

/** Returns the plots of the training chapter. */
export function trainingPlots(): readonly (readonly [string, ChartSpecification | TopLevelSpec])[] {
  const rates = pointsOf({ tokensPerSecondPerAccelerator: 1 });
  const peaks = pointsOf({ peakMemoryGB: 1, peakMemoryGiB: 2 ** 30 / 1e9 });
  return [
    [
      "training-throughput",
      predictionChart({ quantity: "tokens/s of one accelerator", points: rates.filter((_, at) => at % 2 === 0) }),
    ],
    ["training-memory", predictionChart({ quantity: "GB at the peak", points: peaks })],
    ["training-moments", momentsPlot()],
  ];
}
