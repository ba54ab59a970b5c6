import type { MatrixRole } from "../models/weightMatrix.js";

/** How tensor parallelism divides a matrix: by outputs, by inputs, or not at all. */
export type Division = "outputs" | "inputs" | "whole";

/** The kernel that multiplies by a matrix, and how the matrix is divided; matrices with one kernel name run as one launch. */
export interface MatrixKernel {
  readonly kernel: string;
  readonly division: Division;
}

const attentionIn: MatrixKernel = { kernel: "attention-in", division: "outputs" };
const latentIn: MatrixKernel = { kernel: "latent-in", division: "whole" };
const latentUp: MatrixKernel = { kernel: "latent-up", division: "outputs" };
const index: MatrixKernel = { kernel: "index", division: "whole" };
const feedForwardIn: MatrixKernel = { kernel: "feed-forward-in", division: "outputs" };
const sharedIn: MatrixKernel = { kernel: "shared-in", division: "outputs" };
const expertLatent: MatrixKernel = { kernel: "expert-latent", division: "whole" };

/** The kernel of each matrix by its role; what is missing is no matrix multiplication of the residual stream, or a routed expert. */
export const kernelOfRole: { readonly [Role in MatrixRole]?: MatrixKernel } = {
  query: attentionIn,
  key: attentionIn,
  value: attentionIn,
  "key-value": attentionIn,
  "attention-gate": attentionIn,
  "state-input": attentionIn,
  "query-down": latentIn,
  "key-value-down": latentIn,
  "query-up": { kernel: "query-up", division: "outputs" },
  "key-up": latentUp,
  "value-up": latentUp,
  "attention-output-down": { kernel: "output-down", division: "outputs" },
  "attention-output": { kernel: "attention-out", division: "inputs" },
  "attention-index": index,
  "attention-other": index,
  "state-step": { kernel: "state-step", division: "outputs" },
  gate: feedForwardIn,
  up: feedForwardIn,
  down: { kernel: "feed-forward-out", division: "inputs" },
  "shared-gate": sharedIn,
  "shared-up": sharedIn,
  "shared-down": { kernel: "shared-out", division: "inputs" },
  "latent-down": expertLatent,
  "latent-up": expertLatent,
  router: { kernel: "router", division: "whole" },
};
