/**
 * Ratio of the maximum power of a server to that of its accelerators, used where a server's power is not known. The value is
 * that of an eight-way H100 server, 10.2 kW over 8 × 700 W.
 *
 * @source NVIDIA DGX H100 data sheet (2023); B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024): 1.82 H100, 2.03 A100
 * @example
 * ```ts
 * import { serverPowerOverAccelerators } from "llm-economics/hardware";
 *
 * serverPowerOverAccelerators; // => 1.82
 * ```
 */
export const serverPowerOverAccelerators = 1.82;
