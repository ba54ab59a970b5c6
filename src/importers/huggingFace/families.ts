import { nearestName } from "../../errors/nearestName.js";
import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import { classicFamilies } from "./classicFamilies.js";
import { deepseekV4 } from "./deepseekV4Family.js";
import { furtherFamilies } from "./furtherFamilies.js";
import { gemma3n } from "./gemma3nFamily.js";
import { gemma4 } from "./gemma4Family.js";
import { hunyuanFamilies } from "./hunyuanFamilies.js";
import { interleavedFamilies } from "./interleavedFamilies.js";
import { kimiLinear } from "./kimiLinearFamily.js";
import { latentFamilies } from "./latentFamilies.js";
import { minimaxFamilies } from "./minimaxFamilies.js";
import { mixedStateFamilies } from "./mixedStateFamilies.js";
import { mixtureFamilies } from "./mixtureFamilies.js";
import type { FamilyReader } from "./modelShape.js";
import { nemotronHybrid } from "./nemotronHybridFamily.js";
import { nestedFamilies } from "./nestedFamilies.js";
import { plainFamilies } from "./plainFamilies.js";
import { prunedFamilies } from "./prunedFamilies.js";
import { qwenHybridFamilies } from "./qwenHybridFamilies.js";
import { stateSpaceFamilies } from "./stateSpaceFamilies.js";
import { unsupportedFamilies } from "./unsupportedFamilies.js";

const singleFamilies: { readonly [modelType: string]: FamilyReader } = {
  deepseek_v4: deepseekV4,
  deepseek_ref: deepseekV4,
  gemma3n,
  gemma4,
  kimi_linear: kimiLinear,
  nemotron_h: nemotronHybrid,
};

const groups = [
  plainFamilies,
  furtherFamilies,
  mixtureFamilies,
  hunyuanFamilies,
  classicFamilies,
  nestedFamilies,
  latentFamilies,
  qwenHybridFamilies,
  minimaxFamilies,
  interleavedFamilies,
  prunedFamilies,
  stateSpaceFamilies,
  mixedStateFamilies,
  singleFamilies,
];

/** Language models of multimodal families, and families that only renamed another's fields' owner. */
const otherNames: { readonly [modelType: string]: string } = {
  gemma4_unified: "gemma4",
  glm4v: "glm4",
  glm46v: "glm4_moe",
  glm4v_moe: "glm4_moe",
  minicpmv: "qwen2",
  phi3_v: "phi3",
  phi4mm: "phi3",
  phi4_multimodal: "phi3",
  qwen2_vl: "qwen2",
  qwen2_5_vl: "qwen2",
  qwen2_5_omni: "qwen2",
  qwen2_5_omni_thinker: "qwen2",
  qwen3_omni_moe: "qwen3_moe",
  qwen3_omni_moe_thinker: "qwen3_moe",
  Yi: "llama",
};

/** The reader of a family by its `model_type`, with or without the `_text` of a multimodal model's part; an error that names it if there is none. */
export function familyReader(modelType: string): FamilyReader {
  const stem = modelType.replace(/_text$/, "");
  const other = Object.hasOwn(otherNames, stem) ? (otherNames[stem] ?? stem) : stem;
  for (const name of [modelType, stem, other]) {
    for (const families of groups) {
      const reader = Object.hasOwn(families, name) ? families[name] : undefined;
      if (reader) return reader;
    }
  }
  const shown = modelType.slice(0, 60);
  if (Object.hasOwn(unsupportedFamilies, modelType)) {
    throw new UnsupportedArchitectureError(shown, unsupportedFamilies[modelType] ?? "");
  }
  const nearest = nearestName(
    shown,
    groups.flatMap((families) => Object.keys(families)),
  );
  const hint = nearest === undefined ? "" : `The nearest known one is "${nearest}". `;
  throw new UnsupportedArchitectureError(
    shown,
    `model_type "${shown}"`,
    `${hint}Describe the model with layer groups by hand.`,
  );
}
