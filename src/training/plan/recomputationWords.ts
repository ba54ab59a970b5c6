import { UnknownNameError } from "../../errors/unknownNameError.js";
import type { Recomputation } from "../arithmetic/recomputation.js";
import { type TrainingFramework, trainingFrameworks } from "./frameworkHabits.js";

/** Recomputation by the option values of a framework. */
type Words = { readonly [word: string]: Recomputation };

const usual: Words = {
  none: "none",
  off: "none",
  false: "none",
  selective: "selective",
  full: "full",
  true: "full",
};

// Calls are marked as pure, so that bundles without these words drop them.
const extended = (words: Words, more: Words): Words => ({ ...words, ...more });

/** Megatron-Core: `--recompute-granularity selective` with `--recompute-modules`, or `full` with `--recompute-method`. */
const megatron: Words = /* @__PURE__ */ extended(usual, {
  core_attn: "selective",
  layernorm: "elementwise",
  mlp_act: "elementwise",
  moe_act: "elementwise",
  uniform: "full",
  block: "full",
});

/** PyTorch's checkpoint wrappers, transformers' `gradient_checkpointing`, DeepSpeed's activation checkpointing. */
const pytorch: Words = /* @__PURE__ */ extended(usual, { gradient_checkpointing: "full", checkpoint_wrapper: "full" });

/** torchtitan: `selective` with option "op" saves every second matrix product; with a number it checkpoints every n-th layer. */
const torchtitan: Words = /* @__PURE__ */ extended(pytorch, {
  selective: "alternate-products",
  op: "alternate-products",
  memory_budget: "elementwise",
});

/** MaxText's `remat_policy`. */
const maxtext: Words = /* @__PURE__ */ extended(usual, {
  minimal: "elementwise",
  minimal_flash: "elementwise",
  save_dot_except_mlpwi: "alternate-products",
  save_dot_except_mlp: "alternate-products",
  save_qkv_proj: "alternate-products",
  qkv_proj_offloaded: "alternate-products",
});

/**
 * The `recomputation` of a plan that corresponds to each option value of a framework.
 *
 * @source Megatron-Core arguments, torchtitan's activation_checkpoint configuration, MaxText's remat policies, DeepSpeed's and transformers'
 * documentation (2024 to 2026)
 * @example
 * ```ts
 * import { recomputationWords } from "llm-economics/training";
 *
 * recomputationWords.torchtitan.selective; // => "alternate-products"
 * ```
 */
export const recomputationWords: { readonly [Framework in Exclude<TrainingFramework, "unknown">]: Words } = {
  "megatron-lm": megatron,
  "megatron-bridge": megatron,
  nemo: megatron,
  "megatron-deepspeed": megatron,
  mlperf: megatron,
  primus: megatron,
  internevo: usual,
  torchtitan,
  fsdp: pytorch,
  "llm-foundry": pytorch,
  deepspeed: pytorch,
  litgpt: pytorch,
  transformers: pytorch,
  maxtext,
  pax: maxtext,
  neuron: usual,
};

/**
 * Translates an option value of a framework to the `recomputation` of a plan.
 *
 * @param framework - the framework; "unknown" accepts the values common to all frameworks
 * @param word - the option value, such as "selective", "block" or "minimal"
 * @returns the recomputation that it stands for
 * @throws {@link UnknownNameError} if the framework or the value is unknown
 * @source {@link recomputationWords}
 * @example
 * ```ts
 * import { recomputationOf } from "llm-economics/training";
 *
 * recomputationOf("megatron-lm", "selective"); // => "selective"
 * recomputationOf("torchtitan", "selective"); // => "alternate-products"
 * recomputationOf("maxtext", "minimal"); // => "elementwise"
 * ```
 */
export function recomputationOf(framework: TrainingFramework, word: string): Recomputation {
  const known = [...Object.keys(trainingFrameworks), "unknown"];
  if (!known.includes(framework)) throw new UnknownNameError("framework", framework, known);
  const words = framework === "unknown" ? usual : recomputationWords[framework];
  const meant = typeof word === "string" && Object.hasOwn(words, word) ? words[word] : undefined;
  if (meant === undefined) throw new UnknownNameError("recomputation", word, Object.keys(words));
  return meant;
}
