/** Kind of model, as far as utilization goes: mixtures of experts reach less of the peak. */
export type TrainedModelKind = "dense" | "mixture-of-experts";

/** Arithmetic that training runs in and for which utilizations are published. */
export type TrainingArithmetic = "bf16" | "fp8" | "fp4";

/** Published utilizations of training runs: the median, and the range of the middle eight in ten. */
export interface PublishedUtilization {
  /** Architecture generation of the accelerator, or "any" for all of them together. */
  readonly generation: string;
  /** Arithmetic of the matrix multiplications, whose peak counts. */
  readonly arithmetic: TrainingArithmetic;
  /** Kind of the model. */
  readonly modelKind: TrainedModelKind;
  /** Median. */
  readonly value: number;
  /** Tenth percentile. */
  readonly low: number;
  /** Ninetieth percentile. */
  readonly high: number;
  /** Measured configurations. */
  readonly points: number;
  /** Whether the rows were recounted as described, or taken as printed, attention counted in full. */
  readonly kind: "derived" | "measured";
  /** Source of the figures. */
  readonly source: string;
}
