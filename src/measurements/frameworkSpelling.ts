import type { TrainingFramework } from "../training/plan/frameworkHabits.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";

/** Spellings of training frameworks in tables, more specific ones first. */
const spellings: readonly (readonly [RegExp, TrainingFramework])[] = [
  [/bridge/i, "megatron-bridge"],
  [/llm-foundry/i, "llm-foundry"],
  [/megatron-deepspeed/i, "megatron-deepspeed"],
  [/litgpt|lit-gpt/i, "litgpt"],
  [/internevo/i, "internevo"],
  [/maxtext/i, "maxtext"],
  [/neuron/i, "neuron"],
  [/torchtitan/i, "torchtitan"],
  [/primus/i, "primus"],
  [/nemo/i, "nemo"],
  [/pax/i, "pax"],
  [/t5x|jax/i, "maxtext"],
  [/deepspeed/i, "deepspeed"],
  [/fsdp/i, "fsdp"],
  [/megatron|megascale/i, "megatron-lm"],
  [/transformers/i, "transformers"],
];

/** The training framework of a row; all MLPerf submissions count as one framework. */
export function frameworkOf({ framework = "", submitter }: TrainingMeasurement): TrainingFramework {
  if (submitter !== undefined) return "mlperf";
  return spellings.find(([spelling]) => spelling.test(framework))?.[1] ?? "unknown";
}

/** The month of a framework's release, if its name contains one as NVIDIA's containers do ("24.04"). */
export function frameworkReleaseOf({ framework = "" }: TrainingMeasurement): string | undefined {
  const [, year, month] = /\b(2[0-9])\.(0[1-9]|1[0-2])\b/.exec(framework) ?? [];
  return year === undefined ? undefined : `20${year}-${month}`;
}
