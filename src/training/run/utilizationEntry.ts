/** Kind of model. Mixtures of experts reach a lower utilization than dense models. */
export type TrainedModelKind = "dense" | "mixture-of-experts";

/** Arithmetic formats with published training utilizations. */
export type TrainingArithmetic = "bf16" | "fp8" | "fp4";

/** Published utilization of training runs: the median and the middle 80 %. */
export interface PublishedUtilization {
  /** Generation of the accelerator, or "any" for all accelerators. */
  readonly generation: string;
  /** Arithmetic format of the matrix multiplications, whose peak rate is the reference. */
  readonly arithmetic: TrainingArithmetic;
  /** Kind of the model. */
  readonly modelKind: TrainedModelKind;
  /** Median. */
  readonly value: number;
  /** Tenth percentile. */
  readonly low: number;
  /** Ninetieth percentile. */
  readonly high: number;
  /** Number of measured configurations. */
  readonly points: number;
  /** Derived if the rows were recomputed as described; measured if they were taken as published, with full attention. */
  readonly kind: "derived" | "measured";
  /** Source of the figures. */
  readonly source: string;
}
