import type { Accelerator } from "./accelerator.js";

/**
 * The issuer of the operations of a step: the `host`, kernel by kernel and step by step; the `machine` itself, operation by operation; or a
 * `schedule` that the compiler fixed in advance, in which a layer is one program.
 */
export type KernelIssue = "host" | "machine" | "schedule";

/**
 * The issuer of the operations of a step on a machine.
 *
 * LPUs run a schedule without any arbitration (Abts et al., ISCA 2022), dataflow machines a fused program for each layer (Prabhakar et
 * al., SN40L, 2024), wafers stream from layer to layer without the host (Cerebras, 2024).
 */
export function kernelIssue({ kind }: Accelerator): KernelIssue {
  if (kind === "lpu" || kind === "dataflow") return "schedule";
  return kind === "wafer" ? "machine" : "host";
}
