import { checkFormat } from "../../formats/checkFormat.js";
import { checkEach, checkList, checkObject, checkText } from "../../units/checkShape.js";
import type { GgufFileType, GgufRule } from "./ggufFileType.js";

/** Returns the file type if its formats and rules are valid; otherwise throws a typed error that names the field. */
export function checkFileType(field: string, fileType: GgufFileType): GgufFileType {
  checkText(`${field}.name`, checkObject(field, fileType, "a GGUF file type, such as ggufFileQ4_K_M").name);
  checkText(`${field}.id`, fileType.id);
  checkFormat(`${field}.base`, fileType.base);
  checkEach(`${field}.rules`, fileType.rules, checkRule);
  return fileType;
}

function checkRule(field: string, rule: GgufRule): void {
  checkList(`${field}.tensors`, checkObject(field, rule).tensors);
  checkList(`${field}.models`, rule.models ?? []);
  checkFormat(`${field}.format`, rule.format);
}
