import { serverPowerOverAccelerators } from "../hardware/serverPowerOverAccelerators.js";
import type { Seconds, Watts } from "../units/quantity.js";

/**
 * Default time per output token allowed for interactive use, in seconds: 25 tokens per second.
 *
 * @source MLCommons, MLPerf Inference v5.0 (2025), Llama 2 70B Interactive: 40 ms at the 99th percentile
 */
export const interactiveTimePerOutputTokenSeconds: Seconds = 0.04;

/**
 * Default batch of one optimizer step: 4 Mi tokens.
 *
 * @source Llama 3 405B began with 4M and ended with 16M (arXiv:2407.21783); GPT-3 used 3.2M (arXiv:2005.14165)
 */
export const defaultBatchTokens = 4_194_304;

/**
 * Time within which storage should write a checkpoint, in seconds.
 *
 * @source BLOOM 176B chronicles (2022): 40 s
 */
export const checkpointWriteSeconds: Seconds = 40;

/**
 * Time within which storage should load the weights of a new replica, in seconds. An estimate: autoscaling takes minutes.
 *
 * @source estimated; vLLM and cloud guides state one to five minutes for large models
 */
export const replicaLoadSeconds: Seconds = 120;

/**
 * Default bandwidth of the host link, in bytes per second: PCIe 5.0 x16, one way.
 *
 * @source PCI-SIG, PCIe 5.0 (2019): 32 GT/s on 16 lanes, 128b/130b coded
 */
export const hostLinkBytesPerSecond = 63_015_000_000;

/** Share of the host link's bandwidth up to which exchanges need no faster fabric. An estimate. */
export const tolerableExchangeShare = 0.1;

/**
 * Returns the power of a number of accelerators and their servers, in watts; null if the accelerator's power limit is not
 * published.
 */
export function serverWatts(accelerators: number, limit: Watts | undefined): Watts | null {
  return limit === undefined ? null : accelerators * limit * serverPowerOverAccelerators;
}
