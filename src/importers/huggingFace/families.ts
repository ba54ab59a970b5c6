import { nearestName } from "../../errors/nearestName.js";
import { UnsupportedArchitectureError } from "../../errors/unsupportedArchitectureError.js";
import { latentFamilies } from "./latentFamilies.js";
import type { FamilyReader } from "./modelShape.js";
import { plainFamilies } from "./plainFamilies.js";

const groups = [plainFamilies, latentFamilies];

/** The reader of a family; an error that names the family if there is none. */
export function familyReader(modelType: string): FamilyReader {
  const plainName = modelType.replace(/_text$/, "");
  for (const name of [modelType, plainName]) {
    for (const families of groups) if (Object.hasOwn(families, name)) return families[name] as FamilyReader;
  }
  const nearest = nearestName(
    modelType,
    groups.flatMap((families) => Object.keys(families)),
  );
  const hint = nearest === undefined ? "" : `The nearest known is "${nearest}". `;
  throw new UnsupportedArchitectureError(
    modelType.slice(0, 60),
    `model_type "${modelType.slice(0, 60)}"`,
    `${hint}Describe the model with layer groups by hand.`,
  );
}
