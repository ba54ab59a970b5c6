import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { checkFields } from "../units/checkShape.js";
import type { EngineLimits } from "./engineLimits.js";
import type { EngineSettings } from "./engineSettings.js";
import { settingsShape } from "./settingsShape.js";

/** Returns the limits if every setting is in range; otherwise throws a typed error that names the field. */
export function checkLimits(field: string, limits: EngineLimits): EngineLimits {
  if (typeof limits === "string")
    throw new InvalidQuantityError(field, limits, "limits of an engine", `Pass engineLimits("${limits}", part).`);
  checkFields<EngineSettings>(field, limits, settingsShape);
  return limits;
}
