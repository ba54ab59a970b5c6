import type { TrainingAdapters } from "../memory/trainingAdapters.js";
import type { TrainingRecipe } from "../memory/trainingRecipe.js";
import { frameworkHabits } from "./frameworkHabits.js";
import type {
  ContextLayout,
  GradientMemory,
  LossKernel,
  NarrowScaling,
  PipelineSchedule,
  TrainingAttentionKernel,
  TrainingExecution,
  TrainingKernels,
  TrainingOffload,
} from "./trainingChoices.js";
import type { TrainingPlan } from "./trainingPlan.js";

/** The choices of a plan, with defaults filled in. */
export interface SettledChoices {
  readonly kernels: TrainingKernels;
  readonly attentionKernel: TrainingAttentionKernel;
  readonly loss: LossKernel;
  readonly gradients: GradientMemory;
  readonly execution: TrainingExecution;
  readonly offload: TrainingOffload;
  readonly schedule: PipelineSchedule;
  readonly contextLayout: ContextLayout;
  readonly narrowScaling: NarrowScaling;
  readonly gatheredWeights: "kept" | "dropped";
  readonly dropout: number;
  readonly adapters?: TrainingAdapters | undefined;
  /** On if weights stay in FP32 and operators cast them, as `torch.autocast` does with eager kernels. */
  readonly autocast: "on" | "off";
}

/** Generations without FlashAttention. */
const withoutFlash: readonly string[] = ["kepler", "maxwell", "pascal", "volta"];
const lossOf: { readonly [Kernels in TrainingKernels]: LossKernel } = {
  eager: "upcast",
  compiled: "compiled",
  fused: "fused",
  xla: "compiled",
};
const singlePrecisionBytes = 4;

function kernelsOf({ adapters, kernels, framework }: TrainingPlan, recipe: TrainingRecipe): TrainingKernels {
  const usual = recipe.weightBytes >= singlePrecisionBytes ? "compiled" : "fused";
  return kernels ?? frameworkHabits(framework)?.kernels ?? (adapters ? "eager" : usual);
}

/** Fills in the choices of a plan from the plan itself, its framework or its recipe. */
export function settledChoices(
  plan: TrainingPlan,
  recipe: TrainingRecipe,
  { microBatches, interleave }: { readonly microBatches: number; readonly interleave: number },
): SettledChoices {
  const kernels = kernelsOf(plan, recipe);
  const habits = frameworkHabits(plan.framework);
  const kept = kernels === "fused" || microBatches > 1;
  // Stage 3 gathers weights in 16 bits, so operators have nothing to cast.
  const whole = (plan.shardingStage ?? 0) < 3;
  const casts = kernels === "eager" && whole && recipe.weightBytes >= singlePrecisionBytes && !plan.adapters;
  return {
    kernels,
    attentionKernel: plan.attentionKernel ?? (withoutFlash.includes(plan.accelerator.generation) ? "unfused" : "flash"),
    loss: plan.loss ?? (plan.kernels ? undefined : habits?.loss) ?? lossOf[kernels],
    gradients: plan.gradients ?? (kept ? "kept" : "dropped"),
    execution: plan.execution ?? habits?.execution ?? "eager",
    offload: plan.offload ?? "none",
    schedule: plan.pipelineSchedule ?? (interleave > 1 ? "interleaved" : "1f1b"),
    contextLayout: plan.contextLayout ?? "balanced",
    narrowScaling: plan.narrowScaling ?? "tensor",
    gatheredWeights: plan.gatheredWeights ?? ((plan.pipelineParallel ?? 1) > 1 ? "kept" : "dropped"),
    dropout: plan.dropout ?? 0,
    autocast: casts && plan.arithmetic !== "fp32" ? "on" : "off",
  };
}
