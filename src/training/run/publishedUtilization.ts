import { UnknownNameError } from "../../errors/unknownNameError.js";
import type { ArithmeticFormat } from "../../formats/numericFormat.js";
import type { Accelerator } from "../../hardware/accelerator.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { pooledUtilizations } from "./pooledUtilizations.js";
import { publishedUtilizations } from "./publishedUtilizations.js";
import type { PublishedUtilization, TrainedModelKind } from "./utilizationEntry.js";

/** Share of published configurations between `low` and `high` of a {@link PublishedUtilization}. */
export const publishedUtilizationLevel = 0.8;

/**
 * Returns the published model FLOPs utilization of training runs on an accelerator: that of its generation or, if there is
 * none, of all accelerators.
 *
 * The value is the median of published configurations, and the range spans their 10th to 90th percentile.
 * Assumes: a layout as good as theirs. A batch that is too small for the number of accelerators reaches less. FP16 counts as
 * BF16.
 *
 * @param run - accelerator, arithmetic format and kind of model
 * @returns the utilization without pipeline bubbles, its range and its source
 * @throws {@link UnknownNameError} if there are no published runs in the arithmetic format
 * @source {@link publishedUtilizations}
 * @example
 * ```ts
 * import { amdMi300x, nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { publishedUtilization } from "llm-economics/training";
 *
 * publishedUtilization({ accelerator: nvidiaH100Sxm, arithmetic: "bf16", modelKind: "dense" }).value; // => 0.5
 * publishedUtilization({ accelerator: amdMi300x, arithmetic: "bf16", modelKind: "dense" }).generation; // => "any"
 * ```
 */
export function publishedUtilization(run: {
  /** The accelerator. */
  readonly accelerator: Pick<Accelerator, "generation">;
  /** Arithmetic format of the matrix multiplications. */
  readonly arithmetic: ArithmeticFormat;
  /** Kind of the model. */
  readonly modelKind: TrainedModelKind;
}): PublishedUtilization {
  checkShape("run", run, {
    accelerator: checkObject,
    arithmetic: "fp64|fp32|tf32|bf16|fp16|fp8|int8|fp6|fp4|int4",
    modelKind: "dense|mixture-of-experts",
  });
  const arithmetic = run.arithmetic === "fp16" ? "bf16" : run.arithmetic;
  const entries = [...publishedUtilizations, ...pooledUtilizations];
  const matching = entries.filter((entry) => entry.arithmetic === arithmetic && entry.modelKind === run.modelKind);
  const ofGeneration = matching.find((entry) => entry.generation === run.accelerator.generation);
  const found = ofGeneration ?? matching.find((entry) => entry.generation === "any");
  if (found === undefined) throw new UnknownNameError("arithmetic", run.arithmetic, ["bf16", "fp16", "fp8", "fp4"]);
  return found;
}
