import type { Accelerator } from "../hardware/accelerator.js";

/**
 * What starts the operations of a step: the `host`, kernel by kernel and step by step; the `machine` itself, operation by operation; or a
 * `schedule` that the compiler laid down, in which a layer is one program.
 */
export type Dispatch = "host" | "machine" | "schedule";

/**
 * What starts a machine's operations.
 *
 * LPUs run a schedule without any arbitration (Abts et al., ISCA 2022), dataflow machines a fused program for each layer (Prabhakar et
 * al., SN40L, 2024), wafers stream from layer to layer without the host (Cerebras, 2024).
 */
export function dispatchOf({ kind }: Accelerator): Dispatch {
  if (kind === "lpu" || kind === "dataflow") return "schedule";
  return kind === "wafer" ? "machine" : "host";
}
