import { checkFormat } from "../formats/checkFormat.js";
import type { Architecture } from "../models/architecture.js";
import { checkArchitecture } from "../models/checkArchitecture.js";
import { tensorClasses } from "../models/tensorClass.js";
import { nonNegative, positive } from "../units/check.js";
import { checkObject } from "../units/checkShape.js";
import type { QuantizedModel } from "./quantizedModel.js";

/**
 * Returns the architecture of a model, quantized or not, if the model is valid; otherwise throws a typed error that names the
 * field.
 */
export function checkModel(field: string, model: Architecture | QuantizedModel): Architecture {
  checkObject(field, model, "an architecture or a quantized model");
  if (!("architecture" in model)) return checkArchitecture(field, model, `${field}.`);
  positive(`${field}.weightBytes`, model.weightBytes);
  checkFormat(`${field}.keyValueCacheFormat`, model.keyValueCacheFormat);
  checkFormat(`${field}.activationFormat`, model.activationFormat);
  checkObject(`${field}.weightFormats`, model.weightFormats);
  checkObject(`${field}.weightBytesByClass`, model.weightBytesByClass);
  for (const tensorClass of tensorClasses) {
    checkFormat(`${field}.weightFormats.${tensorClass}`, model.weightFormats[tensorClass]);
    nonNegative(`${field}.weightBytesByClass.${tensorClass}`, model.weightBytesByClass[tensorClass]);
  }
  return checkArchitecture(`${field}.architecture`, model.architecture, `${field}.architecture.`);
}
