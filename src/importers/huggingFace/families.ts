import { nearestName } from "../../errors/nearestName.js";
import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import { classicFamilies } from "./classicFamilies.js";
import { deepseekV4 } from "./deepseekV4Family.js";
import { furtherFamilies } from "./furtherFamilies.js";
import { gemma4 } from "./gemma4Family.js";
import { interleavedFamilies } from "./interleavedFamilies.js";
import { kimiLinear } from "./kimiLinearFamily.js";
import { latentFamilies } from "./latentFamilies.js";
import { minimaxFamilies } from "./minimaxFamilies.js";
import { mixedStateFamilies } from "./mixedStateFamilies.js";
import type { FamilyReader } from "./modelShape.js";
import { nemotronHybrid } from "./nemotronHybridFamily.js";
import { nestedFamilies } from "./nestedFamilies.js";
import { plainFamilies } from "./plainFamilies.js";
import { prunedFamilies } from "./prunedFamilies.js";
import { qwenHybridFamilies } from "./qwenHybridFamilies.js";
import { stateSpaceFamilies } from "./stateSpaceFamilies.js";

const singleFamilies: { readonly [modelType: string]: FamilyReader } = {
  deepseek_v4: deepseekV4,
  deepseek_ref: deepseekV4,
  gemma4,
  kimi_linear: kimiLinear,
  nemotron_h: nemotronHybrid,
};

const groups = [
  plainFamilies,
  furtherFamilies,
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

/** The reader of a family by its `model_type`, with or without the `_text` of a multimodal model's part; an error that names it if there is none. */
export function familyReader(modelType: string): FamilyReader {
  for (const name of [modelType, modelType.replace(/_text$/, "")]) {
    for (const families of groups) {
      const reader = Object.hasOwn(families, name) ? families[name] : undefined;
      if (reader) return reader;
    }
  }
  const shown = modelType.slice(0, 60);
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
