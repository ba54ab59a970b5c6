import type { TrainingRecipe } from "./trainingRecipe.js";

/**
 * Mixed-precision Adam, 16 bytes per parameter: 16-bit weights and gradients, 32-bit master weights and two moments.
 *
 * @source Rajbhandari et al., ZeRO (arXiv:1910.02054, 2020), section 3.1
 */
export const mixedPrecisionAdam = {
  id: "mixed-precision-adam",
  weightBytes: 2,
  gradientBytes: 2,
  optimizerBytes: 12,
  source: "ZeRO (arXiv:1910.02054), section 3.1",
} as const satisfies TrainingRecipe;

/**
 * Mixed-precision Adam with 32-bit gradients, 18 bytes per parameter, as in Megatron-LM and in the training of BLOOM and
 * DeepSeek-V3.
 *
 * @source Megatron-LM, distributed optimizer documentation (2024): 18, or 6 + 12 / ranks if sharded
 */
export const mixedPrecisionAdamFp32Gradients = {
  id: "mixed-precision-adam-fp32-gradients",
  weightBytes: 2,
  gradientBytes: 4,
  optimizerBytes: 12,
  source: "Megatron-LM, distributed optimizer documentation (2024)",
} as const satisfies TrainingRecipe;

/**
 * Adam entirely in BF16, 8 bytes per parameter, without master weights. Small updates are lost to rounding unless rounding is
 * stochastic.
 *
 * @source first principles: four 16-bit values
 */
export const bf16Adam = {
  id: "bf16-adam",
  weightBytes: 2,
  gradientBytes: 2,
  optimizerBytes: 4,
  source: "first principles: weight, gradient and two moments of 16 bits",
} as const satisfies TrainingRecipe;

/**
 * Adam entirely in FP32, 16 bytes per parameter.
 *
 * @source Kingma and Ba, Adam (arXiv:1412.6980, 2014), for the two moments
 */
export const fp32Adam = {
  id: "fp32-adam",
  weightBytes: 4,
  gradientBytes: 4,
  optimizerBytes: 8,
  source: "Adam (arXiv:1412.6980): weight, gradient and two moments of 32 bits",
} as const satisfies TrainingRecipe;

/**
 * Adam with 8-bit moments, 10 bytes per parameter: 16-bit weights and gradients, 32-bit master weights.
 *
 * @source Dettmers et al., 8-bit Optimizers via Block-wise Quantization (arXiv:2110.02861, 2022)
 */
export const mixedPrecisionAdam8bit = {
  id: "mixed-precision-adam-8bit",
  weightBytes: 2,
  gradientBytes: 2,
  optimizerBytes: 6,
  source: "8-bit Optimizers (arXiv:2110.02861)",
} as const satisfies TrainingRecipe;

/**
 * A mixed-precision optimizer with one moment (SGD with momentum, Lion, Muon), 12 bytes per parameter.
 *
 * @source Chen et al., Symbolic Discovery of Optimization Algorithms (arXiv:2302.06675, 2023), for the one moment of Lion
 */
export const mixedPrecisionMomentum = {
  id: "mixed-precision-momentum",
  weightBytes: 2,
  gradientBytes: 2,
  optimizerBytes: 8,
  source: "Symbolic Discovery of Optimization Algorithms (arXiv:2302.06675)",
} as const satisfies TrainingRecipe;

/**
 * Plain stochastic gradient descent in FP32, 8 bytes per parameter, without optimizer states.
 *
 * @source first principles: weight and gradient of 32 bits
 */
export const fp32Sgd = {
  id: "fp32-sgd",
  weightBytes: 4,
  gradientBytes: 4,
  optimizerBytes: 0,
  source: "first principles: weight and gradient of 32 bits",
} as const satisfies TrainingRecipe;

/**
 * BF16 Adam with 8-bit moments, 6 bytes per parameter, as offered by fine-tuning tools. Paged variants move the moments to the
 * host when memory is short; use `offload: "optimizer"` for them.
 *
 * @source Dettmers et al., 8-bit Optimizers via Block-wise Quantization (arXiv:2110.02861, 2022); bitsandbytes documentation for paging
 */
export const bf16Adam8bit = {
  id: "bf16-adam-8bit",
  weightBytes: 2,
  gradientBytes: 2,
  optimizerBytes: 2,
  source: "8-bit Optimizers (arXiv:2110.02861): two moments of 8 bits on 16-bit weights and gradients",
} as const satisfies TrainingRecipe;

/**
 * Mixed-precision Adafactor, 8 bytes per parameter: master weights, and second moments factored into rows and columns, whose size
 * is negligible.
 *
 * @source Shazeer and Stern, Adafactor (arXiv:1804.04235, 2018)
 */
export const mixedPrecisionAdafactor = {
  id: "mixed-precision-adafactor",
  weightBytes: 2,
  gradientBytes: 2,
  optimizerBytes: 4,
  source: "Adafactor (arXiv:1804.04235): factored second moments, no first",
} as const satisfies TrainingRecipe;

/**
 * Mixed-precision Muon, 12 bytes per parameter: master weights and one 32-bit momentum. Embeddings and norms are left to Adam and
 * take 4 bytes more.
 *
 * @source Liu et al., Muon is Scalable for LLM Training (arXiv:2502.16982, 2025)
 */
export const mixedPrecisionMuon = {
  id: "mixed-precision-muon",
  weightBytes: 2,
  gradientBytes: 2,
  optimizerBytes: 8,
  source: "Muon is Scalable for LLM Training (arXiv:2502.16982): one momentum",
} as const satisfies TrainingRecipe;
