import type { Bytes } from "../units/quantity.js";

/** Size of an activation passed between kernels or between accelerators, in bytes: activations are kept in 16 bits. */
export const activationBytes: Bytes = 2;
