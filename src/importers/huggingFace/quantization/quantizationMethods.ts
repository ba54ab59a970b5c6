import { compressedTensors } from "./compressedTensors.js";
import { bitsAndBytes, deepspeedFp, fixed, fp8, fpQuant, mixedFourEight } from "./floatMethods.js";
import { aqlm, autoRound, awq, exllama, gptq, higgs, hqq, quanto } from "./integerMethods.js";
import { mlx } from "./mlx.js";
import { modelOptimizer } from "./modelOptimizer.js";
import type { QuantizationReader } from "./quantizedParts.js";
import { quark } from "./quark.js";
import { torchao } from "./torchao.js";

/** Readers by `quant_method`, under the names that files and engines use. */
export const quantizationMethods: { readonly [method: string]: QuantizationReader } = {
  aqlm,
  "auto-round": autoRound,
  auto_round: autoRound,
  autoround: autoRound,
  inc: autoRound,
  intel: autoRound,
  awq,
  awq_marlin: awq,
  bitblas: gptq,
  bitnet: /* @__PURE__ */ fixed("int2", "int8"),
  bitsandbytes: bitsAndBytes,
  blockwise_int8: /* @__PURE__ */ fixed("int8", "int8"),
  "compressed-tensors": compressedTensors,
  compressed_tensors: compressedTensors,
  deepspeedfp: deepspeedFp,
  eetq: /* @__PURE__ */ fixed("int8", "plain"),
  exl2: exllama,
  exl3: exllama,
  experts_int8: /* @__PURE__ */ fixed("int8", "plain", ["attention", "feedForward"]),
  fbgemm_fp8: fp8,
  four_over_six: /* @__PURE__ */ fixed("nvfp4", "nvfp4"),
  fouroversix: /* @__PURE__ */ fixed("nvfp4", "nvfp4"),
  fp8,
  fp_quant: fpQuant,
  gptq,
  gptq_bitblas: gptq,
  gptq_marlin: gptq,
  gptqmodel: gptq,
  higgs,
  hqq,
  marlin: gptq,
  metal: mlx,
  mlx,
  modelopt: modelOptimizer,
  modelopt_fp4: modelOptimizer,
  modelopt_mixed: modelOptimizer,
  modelopt_mxfp8: modelOptimizer,
  moe_wna16: gptq,
  mxfp4: /* @__PURE__ */ fixed("mxfp4", undefined, ["attention", "feedForward"]),
  mxfp8: /* @__PURE__ */ fixed("mxfp8", "mxfp8"),
  nvfp4: modelOptimizer,
  petit_nvfp4: modelOptimizer,
  ptpc_fp8: fp8,
  quanto,
  quark,
  sinq: hqq,
  torchao,
  w4afp8: mixedFourEight,
  w8a8_fp8: fp8,
  w8a8_int8: /* @__PURE__ */ fixed("int8", "int8"),
};
