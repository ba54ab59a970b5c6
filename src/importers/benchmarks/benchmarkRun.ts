import type { MeasuredSettings, MeasuredValue, MeasuredWorkload, Measurement } from "../../measurements/measurement.js";

/** What a result file does not say of its run, and a row needs. */
export interface RunDescription {
  /** The model, by the name that `validate` and `calibrate` are given; the file's own if left out. */
  readonly model?: string | undefined;
  /** The accelerator, likewise; the file's own if it has one. */
  readonly hardware?: string | undefined;
  /** Accelerators in all. */
  readonly accelerators?: number | undefined;
  /** Engine and version, such as "vLLM 0.11.0"; the file's own if left out. */
  readonly engine?: string | undefined;
  /** Degrees of parallelism; the file's own, else one model on all accelerators. */
  readonly parallelism?: Measurement["parallelism"] | undefined;
  /** Formats; the file's own if it has them. */
  readonly precision?: Measurement["precision"] | undefined;
  /** Where the prompts come from; the file's own if it says so. */
  readonly dataset?: string | undefined;
}

/** The tools whose result files are read. */
export type BenchmarkTool =
  | "vllm bench serve"
  | "sglang bench_serving"
  | "llama-bench"
  | "trtllm-bench"
  | "aiperf"
  | "guidellm"
  | "InferenceX";

/** What one run of a file says; null where it says nothing. */
export interface ReadRun {
  readonly model: string | null;
  readonly hardware: string | null;
  readonly engine: string | null;
  readonly accelerators: number | null;
  readonly parallelism: Measurement["parallelism"];
  readonly precision: Measurement["precision"];
  readonly workload: MeasuredWorkload;
  readonly settings?: MeasuredSettings;
  readonly measured: readonly MeasuredValue[];
}

/** Rows of a result file, ready for `validate` and `calibrate`. */
export interface ImportedRuns {
  /** The tool that wrote the file. */
  readonly tool: BenchmarkTool;
  /** One row for each run. */
  readonly rows: readonly Measurement[];
  /** What the rows still lack, or what was assumed. */
  readonly warnings: readonly string[];
}
