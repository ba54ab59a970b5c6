import type { NumericFormat } from "../../formats/numericFormat.js";

/** The tensors that llama.cpp's mixtures tell apart; all others have the base type. */
export type GgufTensor =
  | "embedding"
  | "head"
  | "query"
  | "key"
  | "value"
  | "query-key-value"
  | "attention-output"
  | "gate"
  | "up"
  | "down"
  | "experts";

/**
 * The layers that a rule holds for, of n, all divisions rounded down: the first n/8, the first n/16, the first two or four; those from
 * n/8 to 7n/8; or the first n/8, the last from 7n/8 and each third between ("about-half").
 */
export type GgufLayers = "first-eighth" | "first-sixteenth" | "first-two" | "first-four" | "middle" | "about-half";

/** A property of the model that a rule asks for: query heads per key-value head, and number of experts. */
export type GgufCondition = "four-queries-per-key" | "four-experts" | "eight-experts" | "not-eight-experts";

/** Which tensors depart from the base type, where and to what; the first rule that holds decides. */
export interface GgufRule {
  /** The tensors that it speaks of. */
  readonly tensors: readonly GgufTensor[];
  /** The layers that it holds for; all if left out. */
  readonly layers?: GgufLayers | undefined;
  /** Properties of which the model must have one; none if left out. */
  readonly models?: readonly GgufCondition[] | undefined;
  /** Whether the rule holds only for files made with, or without, an importance matrix. */
  readonly importanceMatrix?: ImportanceMatrix | undefined;
  /** The type that they get. */
  readonly format: NumericFormat;
}

/** Whether a file was made with an importance matrix, which moves some tensors to other types. */
export type ImportanceMatrix = "with" | "without";

/** A type of GGUF file: the base type of its tensors and the rules of the mixture. */
export interface GgufFileType {
  /** Short lower-case name, unique, such as "q4-k-m". */
  readonly id: string;
  /** Name as llama.cpp writes it. */
  readonly name: string;
  /** The type of all tensors that no rule speaks of. */
  readonly base: NumericFormat;
  /** Whether value and key tensors of models with 80 layers or eight experts are widened, as all mixtures but the ones below 3 bits do. */
  readonly widening: "values" | "none";
  /** The rules, in order. */
  readonly rules: readonly GgufRule[];
}
