import type { Accelerator } from "../../hardware/accelerator.js";
import type { Collective } from "../../roofline/collective.js";
import { fabricShare } from "../../roofline/collectiveLink.js";
import { trafficRatio } from "../../roofline/collectiveTrafficBytes.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";
import type { TrainingRates } from "../rates/trainingRates.js";

/** Seconds of a collective at full bandwidth, on the scale-up fabric and on the network between domains. */
export interface ExchangeSeconds {
  readonly fabric: number;
  readonly network: number;
}

/** No communication. */
export const noExchange: ExchangeSeconds = { fabric: 0, network: 0 };

/** Seconds of a collective at sustained bandwidths. */
export function sustainedSeconds({ fabric, network }: ExchangeSeconds, rates: TrainingRates): number {
  return fabric / rates.linkBandwidth + network / rates.networkBandwidth;
}

/** The time of a collective that is repeated a number of times. */
export function repeated({ fabric, network }: ExchangeSeconds, times: number): ExchangeSeconds {
  return { fabric: fabric * times, network: network * times };
}

/** The time of two collectives in sequence. */
export function joined(left: ExchangeSeconds, right: ExchangeSeconds): ExchangeSeconds {
  return { fabric: left.fabric + right.fabric, network: left.network + right.network };
}

/** Size of the scale-up domain of an accelerator. */
export function domainOf({ scaleUp }: Accelerator): number {
  return scaleUp && scaleUp.topology !== "none" ? scaleUp.domainAccelerators : 1;
}

/** A direct transfer of `bytes` per rank: over the fabric if the group lies within a domain, otherwise over the network. */
export function directExchange(
  { plan, networkBytesPerSecond }: PreparedTraining,
  bytes: number,
  group: { readonly ranks: number; readonly spread: number; readonly collective: Collective },
): ExchangeSeconds {
  const { scaleUp } = plan.accelerator;
  const { ranks, spread, collective } = group;
  if (!scaleUp || ranks * spread > domainOf(plan.accelerator))
    return { fabric: 0, network: bytes / networkBytesPerSecond };
  return { fabric: bytes / (scaleUp.bandwidthBytesPerSecond * fabricShare(scaleUp, ranks, collective)), network: 0 };
}

/**
 * One ring pass (a reduce-scatter or an all-gather) over ranks that fill a domain first and then span the network. `spread` is
 * the distance between neighbouring ranks in accelerators.
 */
export function ringPass(
  prepared: PreparedTraining,
  bytes: number,
  { ranks, spread }: { readonly ranks: number; readonly spread: number },
): ExchangeSeconds {
  if (ranks <= 1) return noExchange;
  const { scaleUp } = prepared.plan.accelerator;
  const perDomain = Math.max(1, Math.floor(domainOf(prepared.plan.accelerator) / spread));
  const inside = Math.min(ranks, perDomain);
  const groups = Math.max(1, ranks / inside);
  const collective = "all-gather";
  const link = scaleUp && inside > 1 ? scaleUp.bandwidthBytesPerSecond * fabricShare(scaleUp, inside, collective) : 0;
  return {
    fabric: link > 0 ? (bytes * trafficRatio({ collective, ranks: inside })) / link : 0,
    network: (bytes * (groups - 1)) / groups / inside / prepared.networkBytesPerSecond,
  };
}
