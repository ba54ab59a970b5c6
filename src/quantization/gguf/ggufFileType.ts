import type { NumericFormat } from "../../formats/numericFormat.js";

/** Tensors that llama.cpp's mixtures treat differently; all others have the base type. */
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
 * Layers of a model with n layers that a rule applies to, with divisions rounded down: the first n/8, the first n/16, the first
 * two or the first four; those from n/8 to 7n/8 ("middle"); or the first n/8, those from 7n/8 on and every third in between
 * ("about-half").
 */
export type GgufLayers = "first-eighth" | "first-sixteenth" | "first-two" | "first-four" | "middle" | "about-half";

/** Property of a model that a rule may depend on: query heads per key-value head, or number of experts. */
export type GgufCondition = "four-queries-per-key" | "four-experts" | "eight-experts" | "not-eight-experts";

/** A rule that gives some tensors a type other than the base type. The first matching rule applies. */
export interface GgufRule {
  /** Tensors that the rule applies to. */
  readonly tensors: readonly GgufTensor[];
  /** Layers that the rule applies to; all if left out. */
  readonly layers?: GgufLayers | undefined;
  /** Properties of which the model must have at least one; no condition if left out. */
  readonly models?: readonly GgufCondition[] | undefined;
  /** Restricts the rule to files made with, or without, an importance matrix. */
  readonly importanceMatrix?: ImportanceMatrix | undefined;
  /** Type that the rule gives the tensors. */
  readonly format: NumericFormat;
}

/** Whether a file was made with an importance matrix, which changes the types of some tensors. */
export type ImportanceMatrix = "with" | "without";

/** A GGUF file type: the base type of its tensors and the rules of its mixture. */
export interface GgufFileType {
  /** Unique identifier in lower case, such as "q4-k-m". */
  readonly id: string;
  /** Name as written by llama.cpp. */
  readonly name: string;
  /** Type of all tensors that no rule applies to. */
  readonly base: NumericFormat;
  /**
   * Whether value and key tensors get a wider type in models with 80 layers or eight experts. Unquantized files and the IQ1 and
   * IQ2 mixtures do not widen them.
   */
  readonly widening: "values" | "none";
  /** Rules, in order of precedence. */
  readonly rules: readonly GgufRule[];
}
