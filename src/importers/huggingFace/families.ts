import { apertus } from "./families/apertus.js";
import { afmoe, arcee } from "./families/arcee.js";
import { arctic } from "./families/arctic.js";
import { aria } from "./families/aria.js";
import { axk1 } from "./families/axk1.js";
import { baichuan } from "./families/baichuan.js";
import { bloom } from "./families/bloom.js";
import { codeshell } from "./families/codeshell.js";
import { cohere, cohere2, cohere2Moe } from "./families/cohere.js";
import { dbrx } from "./families/dbrx.js";
import { deepseek, deepseekMoe } from "./families/deepseek.js";
import { deepseekV4 } from "./families/deepseekV4.js";
import { deepseekV41 } from "./families/deepseekV41.js";
import { dots1 } from "./families/dots.js";
import { ernie45, ernie45Moe } from "./families/ernie.js";
import { exaone, exaone4, exaoneMoe } from "./families/exaone.js";
import { falcon, falconH1 } from "./families/falcon.js";
import { gemma, gemma2, gemma3, vaultGemma } from "./families/gemma.js";
import { gemma3n } from "./families/gemma3n.js";
import { gemma4 } from "./families/gemma4.js";
import { chatGlm, glm, glm4, glm4Moe } from "./families/glm.js";
import { glmNext } from "./families/glmNext.js";
import { gptJ, gptNeo, gptNeoX } from "./families/gptNeo.js";
import { granite, graniteMoe, graniteMoeShared, graniteMoeWindowed, graniteWindowed } from "./families/granite.js";
import { bamba, graniteHybrid } from "./families/graniteHybrid.js";
import { grok1 } from "./families/grok.js";
import { helium } from "./families/helium.js";
import { hunyuan3, hunyuanDense, hunyuanMoe } from "./families/hunyuan.js";
import { hyperclovax } from "./families/hyperclovax.js";
import { internlm2, internlm3 } from "./families/internlm.js";
import { jais2 } from "./families/jais.js";
import { jamba } from "./families/jamba.js";
import { kimiLinear } from "./families/kimi.js";
import { laguna } from "./families/laguna.js";
import { lfm2 } from "./families/lfm2.js";
import { bailing } from "./families/ling.js";
import { lingHybrid } from "./families/lingHybrid.js";
import { llada } from "./families/llada.js";
import { cwm, llama, llama4 } from "./families/llama.js";
import { longcat } from "./families/longcat.js";
import { mamba, mamba2 } from "./families/mamba.js";
import { mellum } from "./families/mellum.js";
import { mimo, mimoV2 } from "./families/mimo.js";
import { minicpm, minicpm3 } from "./families/minicpm.js";
import { minimaxM2, minimaxM3, minimaxText } from "./families/minimax.js";
import { ministral3, mistral, mixtral } from "./families/mistral.js";
import { mpt } from "./families/mpt.js";
import { nanochat } from "./families/nanochat.js";
import { nemotron } from "./families/nemotron.js";
import { nemotronHybrid } from "./families/nemotronHybrid.js";
import { deci, nemotronNas } from "./families/nemotronNas.js";
import { flexOlmo, olmo, olmo2, olmo3, olmoe, olmoHybrid } from "./families/olmo.js";
import { gpt1, gpt2, gptOss } from "./families/openai.js";
import { opt, xglm } from "./families/opt.js";
import { orion } from "./families/orion.js";
import { persimmon } from "./families/persimmon.js";
import { bitnet, phi, phi3, phi3Small, phiMoe } from "./families/phi.js";
import { plm } from "./families/plm.js";
import { qwen, qwen2, qwen2Moe, qwen3, qwen3Moe } from "./families/qwen.js";
import { qwenHybrid } from "./families/qwenHybrid.js";
import { seedOss } from "./families/seedOss.js";
import { smollm3 } from "./families/smollm.js";
import { solarOpen } from "./families/solar.js";
import { stablelm } from "./families/stablelm.js";
import { gptBigCode, starcoder2 } from "./families/starcoder.js";
import { step3, step3p5 } from "./families/step.js";
import { telechat } from "./families/telechat.js";
import { xverse } from "./families/xverse.js";
import type { FamilyReader } from "./modelShape.js";

/** Family readers by `model_type`. Families with the shape of another are listed in {@link familyAliases}. */
export const families: { readonly [modelType: string]: FamilyReader } = {
  llama,
  cwm,
  llama4,
  opt,
  xglm,
  mistral,
  ministral3,
  mixtral,
  qwen,
  qwen2,
  qwen3,
  qwen3_moe: qwen3Moe,
  qwen2_moe: qwen2Moe,
  qwen3_next: qwenHybrid,
  deepseek: deepseekMoe,
  deepseek_v2: deepseek,
  deepseek_v4: deepseekV4,
  deepseek_v41: deepseekV41,
  kimi_linear: kimiLinear,
  gemma,
  gemma2,
  gemma3_text: gemma3,
  vaultgemma: vaultGemma,
  gemma3n,
  gemma4,
  chatglm: chatGlm,
  glm,
  glm4,
  glm4_moe: glm4Moe,
  glm5_next: glmNext,
  cohere,
  cohere2,
  cohere2_moe: cohere2Moe,
  phi,
  phi3,
  phi3small: phi3Small,
  phimoe: phiMoe,
  bitnet,
  olmo,
  olmo2,
  olmo3,
  olmoe,
  flex_olmo: flexOlmo,
  olmo_hybrid: olmoHybrid,
  granite,
  granitemoe: graniteMoe,
  granitemoeshared: graniteMoeShared,
  granite_swa: graniteWindowed,
  granitemoe_swa: graniteMoeWindowed,
  bamba,
  granitemoehybrid: graniteHybrid,
  nemotron,
  nemotron_h: nemotronHybrid,
  "nemotron-nas": nemotronNas,
  deci,
  minimax: minimaxText,
  minimax_m2: minimaxM2,
  minimax_m3: minimaxM3,
  hunyuan: hunyuanMoe,
  hunyuan_v1_dense: hunyuanDense,
  hy_v3: hunyuan3,
  "openai-gpt": gpt1,
  gpt2,
  gpt_oss: gptOss,
  gpt_neo: gptNeo,
  gptj: gptJ,
  gpt_neox: gptNeoX,
  gpt_bigcode: gptBigCode,
  starcoder2,
  falcon,
  falcon_h1: falconH1,
  mamba,
  mamba2,
  exaone,
  exaone4,
  exaone_moe: exaoneMoe,
  ernie4_5: ernie45,
  ernie4_5_moe: ernie45Moe,
  step3,
  step3p5,
  mimo,
  mimo_v2: mimoV2,
  lfm2,
  minicpm,
  minicpm3,
  bailing_moe: bailing,
  bailing_moe_linear: lingHybrid,
  internlm2,
  internlm3,
  arcee,
  afmoe,
  stablelm,
  apertus,
  arctic,
  aria,
  axk1,
  baichuan,
  bloom,
  codeshell,
  dbrx,
  dots1,
  "grok-1": grok1,
  helium,
  hyperclovax,
  jais2,
  jamba,
  laguna,
  llada,
  longcat_flash: longcat,
  mellum,
  mpt,
  nanochat,
  orion,
  persimmon,
  plm,
  seed_oss: seedOss,
  smollm3,
  solar_open: solarOpen,
  telechat,
  xverse,
};
