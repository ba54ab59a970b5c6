import { serverPowerOverAccelerators } from "../hardware/serverPowerOverAccelerators.js";
import type { SourcedFigure } from "./sourcedFigure.js";

/**
 * Power of a whole server over the power of its accelerators, as used when none is given: that of an eight-way H100 server.
 *
 * @source The rising costs of training frontier AI models (arXiv:2405.21015), 2024: 1.82 (H100), 2.03 (A100)
 */
export const defaultServerPowerRatio = {
  value: serverPowerOverAccelerators,
  low: 1.6,
  high: 2.03,
  on: "2024",
  source: "The rising costs of training frontier AI models (arXiv:2405.21015)",
} as const satisfies SourcedFigure;
