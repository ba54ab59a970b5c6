import type { MeasuredSettings, MeasuredValue, MeasuredWorkload, Measurement } from "../../measurements/measurement.js";

/** Properties of a run that a measurement row needs and result files often lack. */
export interface RunDescription {
  /** Model, by the name that `validate` and `calibrate` know; the name in the file by default. */
  readonly model?: string | undefined;
  /** Accelerator, by the name that `validate` and `calibrate` know; the name in the file by default. */
  readonly hardware?: string | undefined;
  /** Total number of accelerators. */
  readonly accelerators?: number | undefined;
  /** Engine and version, such as "vLLM 0.11.0"; those in the file by default. */
  readonly engine?: string | undefined;
  /** Parallel degrees; those in the file by default, otherwise one model on all accelerators. */
  readonly parallelism?: Measurement["parallelism"] | undefined;
  /** Numeric formats; those in the file by default. */
  readonly precision?: Measurement["precision"] | undefined;
  /** Data set of the prompts; that in the file by default. */
  readonly dataset?: string | undefined;
}

/** Benchmark tools whose result files can be imported. */
export type BenchmarkTool =
  | "vllm bench serve"
  | "sglang bench_serving"
  | "llama-bench"
  | "trtllm-bench"
  | "aiperf"
  | "guidellm"
  | "InferenceX";

/** One run of a result file; null where the file states nothing. */
export interface ReadRun {
  readonly model: string | null;
  readonly hardware: string | null;
  readonly engine: string | null;
  readonly accelerators: number | null;
  readonly parallelism: Measurement["parallelism"];
  readonly precision: Measurement["precision"];
  readonly workload: MeasuredWorkload;
  readonly disaggregated?: Measurement["disaggregated"];
  /** Remarks that no other field can state, such as speculative decoding. */
  readonly notes?: string;
  readonly settings?: MeasuredSettings;
  readonly measured: readonly MeasuredValue[];
}

/** Measurement rows from a result file, for `validate` and `calibrate`. */
export interface ImportedRuns {
  /** Tool that wrote the file. */
  readonly tool: BenchmarkTool;
  /** One row for each run. */
  readonly rows: readonly Measurement[];
  /** Missing fields and assumptions. */
  readonly warnings: readonly string[];
}
