import { serverPowerOverAccelerators } from "../hardware/serverPowerOverAccelerators.js";
import type { SourcedFigure } from "./sourcedFigure.js";

/**
 * Default ratio of server power to accelerator power: that of an eight-GPU H100 server.
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
