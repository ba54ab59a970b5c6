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
 * The published model FLOPs utilization of training runs on an accelerator: the entry of its generation, or of all parts together.
 *
 * Model: the median of published configurations, and their tenth and ninetieth percentile.
 * Assumes: a plan as well laid as theirs; a batch too small for the number of accelerators reaches less. FP16 counts as BF16.
 *
 * @param run - accelerator, arithmetic and kind of model
 * @returns the utilization of busy time, its range and where it was published
 * @throws {@link UnknownNameError} if no run in that arithmetic is published: state modelFlopsUtilization instead
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
  /** Arithmetic of the matrix multiplications. */
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
  const own = matching.find((entry) => entry.generation === run.accelerator.generation);
  const found = own ?? matching.find((entry) => entry.generation === "any");
  if (found === undefined) throw new UnknownNameError("arithmetic", run.arithmetic, ["bf16", "fp16", "fp8", "fp4"]);
  return found;
}
