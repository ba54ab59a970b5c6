import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import type { TrainingMeasurement } from "llm-economics/measurements";
import { observedTraining } from "../../src/calibration/training/observedTraining.js";

/** The model and the accelerator that the row names. */
export const parts = { architectures: { small: llama31_8b }, accelerators: { h100: nvidiaH100Sxm } };

/** A row of one step of a second. */
export const base: TrainingMeasurement = {
  id: "row",
  task: "pretrain",
  framework: "NeMo 24.05",
  model: { name: "small", seqLen: 4096 },
  hardware: "h100",
  accelerators: 64,
  parallelism: { tensor: 4 },
  precision: "bf16",
  globalBatchSize: 128,
  recompute: "none",
  measured: [{ metric: "stepTimeSeconds", value: 1 }],
};

/** The observation that the changed row gives, if it gives one. */
export const observe = (change: Partial<TrainingMeasurement> = {}) =>
  observedTraining({ ...base, ...change } as TrainingMeasurement, parts);
