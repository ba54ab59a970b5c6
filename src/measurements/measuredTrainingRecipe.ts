import { fp8E4m3 } from "../formats/fp8E4m3.js";
import { nf4 } from "../formats/nf4.js";
import { nf4DoubleQuantized } from "../formats/nf4DoubleQuantized.js";
import type { ArithmeticFormat } from "../formats/numericFormat.js";
import type { Accelerator } from "../hardware/accelerator.js";
import type { TrainingAdapters } from "../training/memory/trainingAdapters.js";
import type { TrainingRecipe } from "../training/memory/trainingRecipe.js";
import {
  bf16Adam,
  fp32Adam,
  mixedPrecisionAdam,
  mixedPrecisionAdamFp32Gradients,
} from "../training/memory/trainingRecipes.js";
import type { TrainingFramework } from "../training/plan/frameworkHabits.js";
import type { NarrowScaling } from "../training/plan/trainingChoices.js";
import type { TrainingMeasurement } from "./trainingMeasurement.js";

/** Frameworks that keep weights in FP32 and cast them when gathered. */
const keepsSingle: readonly TrainingFramework[] = ["torchtitan", "fsdp", "llm-foundry", "maxtext", "pax"];
/** Frameworks that reduce gradients in 16 bits. */
const reducesHalf: readonly TrainingFramework[] = ["deepspeed", "internevo", "mlperf"];
const litgptDropout = 0.05;
const ranks = { own: 16, litgpt: 8, usual: 16 } as const;

/** The training recipe of a row: formats of weights, gradients and optimizer states. */
export function recipeOf({ recipe, precision }: TrainingMeasurement, framework: TrainingFramework): TrainingRecipe {
  if (recipe !== undefined) return recipe === "autocast" ? fp32Adam : bf16Adam;
  if (keepsSingle.includes(framework)) return fp32Adam;
  if (framework === "litgpt") return bf16Adam;
  const half = framework === "megatron-deepspeed" && precision?.includes("fp16");
  return half || reducesHalf.includes(framework) ? mixedPrecisionAdam : mixedPrecisionAdamFp32Gradients;
}

/** The arithmetic format of a row. MLPerf submissions without a stated precision run FP8 if the accelerator supports it. */
export function arithmeticOf(
  { precision }: TrainingMeasurement,
  framework: TrainingFramework,
  { peakDenseFlopsPerSecond: peaks }: Accelerator,
): ArithmeticFormat {
  const stated = precision ?? (framework === "mlperf" ? "fp8" : "bf16");
  const wide = peaks.bf16 === undefined ? "fp16" : "bf16";
  const named = stated.includes("fp8")
    ? "fp8"
    : stated.includes("fp4")
      ? "fp4"
      : stated.includes("fp16")
        ? "fp16"
        : wide;
  return peaks[named] === undefined ? wide : named;
}

/** Granularity of scales, from the name of a precision. */
export function scalingOf({ precision }: TrainingMeasurement): NarrowScaling {
  if (precision?.includes("rowwise")) return "row";
  if (precision?.includes("alternative-granularity")) return "block";
  return precision && /mxfp|nvfp/.test(precision) ? "microscaling" : "tensor";
}

/** The adapters of a row, if it trained any. LLaMA-Adapter prompts are treated as low-rank adapters. */
export function adaptersOf(
  { task, recipe, precision, maxSeqLen }: TrainingMeasurement,
  framework: TrainingFramework,
  arithmetic: ArithmeticFormat,
): TrainingAdapters | undefined {
  if (!["lora", "qlora", "adapter", "adapter-v2"].includes(task)) return undefined;
  if (recipe !== undefined) return { rank: ranks.own };
  const quantized = precision?.includes("nf4") ? (precision.includes("dq") ? nf4DoubleQuantized : nf4) : undefined;
  const baseFormat = quantized ?? (framework === "mlperf" && arithmetic === "fp8" ? fp8E4m3 : undefined);
  if (framework === "litgpt") {
    // LitGPT's own configurations truncate sequences, use a dropout of 0.05 and, with a quantized base, adapt all linear layers.
    const targets = maxSeqLen !== undefined && quantized ? "all-linear" : "query-value";
    const dropout = maxSeqLen === undefined ? undefined : litgptDropout;
    return { rank: ranks.litgpt, targets, recipe: bf16Adam, baseFormat, dropout };
  }
  return { rank: ranks.usual, targets: "attention", baseFormat };
}
