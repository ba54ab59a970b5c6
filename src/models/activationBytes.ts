import type { Bytes } from "../units/quantity.js";

/** Bytes of an activation between kernels and between accelerators: 16 bits. */
export const activationBytes: Bytes = 2;
