import { checkFormat } from "../../formats/checkFormat.js";
import { checkEach, checkFields, checkObject, checkText, checkWord } from "../../units/checkShape.js";
import type { GgufCondition, GgufFileType, GgufRule, GgufTensor } from "./ggufFileType.js";

/** Returns the file type if its formats and rules are valid; otherwise throws a typed error that names the field. */
export function checkFileType(field: string, fileType: GgufFileType): GgufFileType {
  checkObject(field, fileType, "a GGUF file type, such as ggufFileQ4_K_M");
  const shape = { name: checkText, id: checkText, base: checkFormat, widening: "values|none" };
  checkFields(field, fileType, shape);
  checkEach(`${field}.rules`, fileType.rules, checkRule);
  return fileType;
}

function checkRule(field: string, rule: GgufRule): void {
  const shape = {
    tensors: checkTensors,
    layers: ["first-eighth|first-sixteenth|first-two|first-four|middle|about-half"],
    models: [checkModels],
    importanceMatrix: ["with|without"],
    format: checkFormat,
  } as const;
  checkFields(field, rule, shape);
}

function checkTensors(field: string, tensors: readonly GgufTensor[]): void {
  const known = "embedding|head|query|key|value|query-key-value|attention-output|gate|up|down|experts";
  checkEach(field, tensors, (at, tensor) => checkWord(at, tensor, known));
}

function checkModels(field: string, models: readonly GgufCondition[]): void {
  const known = "four-queries-per-key|four-experts|eight-experts|not-eight-experts";
  checkEach(field, models, (at, model) => checkWord(at, model, known));
}
