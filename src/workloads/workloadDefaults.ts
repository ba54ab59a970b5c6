import { serverPowerOverAccelerators } from "../hardware/serverPowerOverAccelerators.js";
import type { Seconds, Watts } from "../units/quantity.js";

/**
 * Time for one output token that interactive use allows: 25 tokens a second.
 *
 * @source MLCommons, MLPerf Inference v5.0 (2025), Llama 2 70B Interactive: 40 ms at the 99th percentile
 */
export const interactiveTimePerOutputTokenSeconds: Seconds = 0.04;

/**
 * Tokens of one optimiser step: 4 Mi.
 *
 * @source Llama 3 405B began with 4M and ended with 16M (arXiv:2407.21783); GPT-3 used 3.2M (arXiv:2005.14165)
 */
export const defaultBatchTokens = 4_194_304;

/**
 * Time in which storage should take a checkpoint.
 *
 * @source BLOOM 176B chronicles (2022): 40 s
 */
export const checkpointWriteSeconds: Seconds = 40;

/**
 * Time in which storage should deliver the weights of a new replica. An estimate: what autoscaling of minutes allows.
 *
 * @source estimated; vLLM and cloud guides state one to five minutes for large models
 */
export const replicaLoadSeconds: Seconds = 120;

/**
 * Bandwidth of the host's link that stands for "PCIe suffices": PCIe 5.0 x16, one way.
 *
 * @source PCI-SIG, PCIe 5.0 (2019): 32 GT/s on 16 lanes, 128b/130b coded
 */
export const hostLinkBytesPerSecond = 63_015_000_000;

/** Share of the time that exchanges may take before a faster fabric pays. An estimate. */
export const tolerableExchangeShare = 0.1;

/** Watts of a number of accelerators with their servers; null if the part's limit is not published. */
export function serverWatts(accelerators: number, limit: Watts | undefined): Watts | null {
  return limit === undefined ? null : accelerators * limit * serverPowerOverAccelerators;
}
