import type { BytesPerSecond, Seconds } from "../units/quantity.js";
import { hops } from "./collectiveLatencySeconds.js";
import type { CollectiveProtocol } from "./collectiveRates.js";
import { type CollectiveShape, trafficRatio } from "./collectiveTrafficBytes.js";

/** The time of a collective: a part that does not depend on its size, and a part for each byte of the buffer. */
export interface CollectiveTerms {
  readonly latencySeconds: Seconds;
  readonly secondsPerByte: Seconds;
}

/** The kernel of {@link collectiveTime}, without checks: one protocol over a group that attains `bandwidth` for each accelerator. */
export function collectiveTerms(
  exchange: CollectiveShape & { readonly nodes?: number },
  bandwidth: BytesPerSecond,
  { bandwidthShare, baseSeconds, hopSeconds }: Omit<CollectiveProtocol, "name">,
): CollectiveTerms {
  const [within, between] = hops(exchange);
  return {
    latencySeconds: baseSeconds + (within + between) * hopSeconds,
    secondsPerByte: trafficRatio(exchange) / (bandwidth * bandwidthShare),
  };
}
