import type { Accelerator } from "./accelerator.js";

/**
 * What starts the operations of a step: the `host`, which launches kernels; the `machine` itself, operation by operation; or a
 * `schedule` fixed at compile time, in which each layer is one program.
 */
export type KernelIssue = "host" | "machine" | "schedule";

/**
 * Returns what starts the operations of a step on an accelerator.
 *
 * LPUs execute a static schedule without arbitration (Abts et al., ISCA 2022). Dataflow machines run one fused program per
 * layer (Prabhakar et al., SN40L, 2024). Wafers stream from layer to layer without the host (Cerebras, 2024).
 */
export function kernelIssue({ kind }: Accelerator): KernelIssue {
  if (kind === "lpu" || kind === "dataflow") return "schedule";
  return kind === "wafer" ? "machine" : "host";
}
