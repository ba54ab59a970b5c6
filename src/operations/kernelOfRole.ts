import type { MatrixRole } from "../models/weightMatrix.js";

/** How tensor parallelism divides a matrix: by outputs, by inputs, or not at all. */
export type Division = "outputs" | "inputs" | "whole";

/** The kernel that multiplies by a matrix, and how the matrix is divided; matrices with one kernel name run as one launch. */
export interface MatrixKernel {
  readonly kernel: string;
  readonly division: Division;
}

const into = (kernel: string, division: Division): MatrixKernel => ({ kernel, division });

/** The kernel of a matrix by its role; null for what is no matrix multiplication of the residual stream. */
export function kernelOfRole(role: MatrixRole): MatrixKernel | null {
  switch (role) {
    case "query":
    case "key":
    case "value":
    case "key-value":
    case "attention-gate":
    case "state-input":
      return into("attention-in", "outputs");
    case "query-down":
    case "key-value-down":
      return into("latent-in", "whole");
    case "query-up":
      return into("query-up", "outputs");
    case "key-up":
    case "value-up":
      return into("latent-up", "outputs");
    case "attention-output-down":
      return into("output-down", "outputs");
    case "attention-output":
      return into("attention-out", "inputs");
    case "attention-index":
    case "attention-other":
      return into("index", "whole");
    case "state-step":
      return into("state-step", "outputs");
    case "gate":
    case "up":
      return into("feed-forward-in", "outputs");
    case "down":
      return into("feed-forward-out", "inputs");
    case "shared-gate":
    case "shared-up":
      return into("shared-in", "outputs");
    case "shared-down":
      return into("shared-out", "inputs");
    case "latent-down":
    case "latent-up":
      return into("expert-latent", "whole");
    case "router":
      return into("router", "whole");
    default:
      return null;
  }
}
