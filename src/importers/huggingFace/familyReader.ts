import { nearestName } from "../../errors/nearestName.js";
import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import { families } from "./families.js";
import { familyAliases } from "./familyAliases.js";
import type { FamilyReader } from "./modelShape.js";
import { unsupportedFamilies } from "./unsupportedFamilies.js";

/** Longest `model_type` that an error quotes, in characters. */
const longestShown = 60;

/** The reader of a family by `model_type`, with or without the `_text` suffix of multimodal models; throws if the family is unknown. */
export function familyReader(modelType: string): FamilyReader {
  for (const name of [modelType, modelType.replace(/_text$/, "")]) {
    const known = Object.hasOwn(familyAliases, name) ? (familyAliases[name] ?? name) : name;
    const reader = Object.hasOwn(families, known) ? families[known] : undefined;
    if (reader) return reader;
  }
  const shown = modelType.slice(0, longestShown);
  if (Object.hasOwn(unsupportedFamilies, modelType)) {
    throw new UnsupportedArchitectureError(shown, unsupportedFamilies[modelType] ?? "");
  }
  const nearest = nearestName(shown, [...Object.keys(families), ...Object.keys(familyAliases)]);
  const hint = nearest === undefined ? "" : `The nearest known one is "${nearest}". `;
  throw new UnsupportedArchitectureError(
    shown,
    `model_type "${shown}"`,
    `${hint}Describe the model with layer groups by hand.`,
  );
}
