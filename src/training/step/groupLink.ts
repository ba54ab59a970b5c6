import type { Accelerator } from "../../hardware/accelerator.js";
import type { Collective } from "../../roofline/collective.js";
import { fabricShare } from "../../roofline/collectiveLink.js";
import { trafficRatio } from "../../roofline/collectiveTrafficBytes.js";
import type { PreparedTraining } from "../plan/preparedTraining.js";
import type { TrainingRates } from "../rates/trainingRates.js";

/** Seconds of an exchange at the full bandwidth of what it crosses: the fabric of a domain, and the network between domains. */
export interface ExchangeSeconds {
  readonly fabric: number;
  readonly network: number;
}

/** No exchange. */
export const noExchange: ExchangeSeconds = { fabric: 0, network: 0 };

/** Seconds of an exchange at the bandwidths that are sustained. */
export function sustainedSeconds({ fabric, network }: ExchangeSeconds, rates: TrainingRates): number {
  return fabric / rates.linkBandwidth + network / rates.networkBandwidth;
}

/** So many exchanges. */
export function repeated({ fabric, network }: ExchangeSeconds, times: number): ExchangeSeconds {
  return { fabric: fabric * times, network: network * times };
}

/** Two exchanges, one after the other. */
export function joined(left: ExchangeSeconds, right: ExchangeSeconds): ExchangeSeconds {
  return { fabric: left.fabric + right.fabric, network: left.network + right.network };
}

/** Accelerators that a part reaches through its scale-up fabric, itself included. */
export function domainOf({ scaleUp }: Accelerator): number {
  return scaleUp && scaleUp.topology !== "none" ? scaleUp.domainAccelerators : 1;
}

/** A direct exchange of `bytes` per rank: over the fabric if the group lies within a domain, over the network otherwise. */
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
 * One pass of a ring (a reduce-scatter or an all-gather) over ranks that are first side by side in a domain and then across the network.
 * `spread` is how many accelerators of other groups lie between two ranks.
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
