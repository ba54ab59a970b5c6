import type { Accelerator } from "../hardware/accelerator.js";
import { inferenceWorkload } from "./inferenceWorkload.js";
import { hostLinkBytesPerSecond, tolerableExchangeShare } from "./workloadDefaults.js";
import type { InterconnectReach } from "./workloadProfile.js";

/**
 * Returns the number of accelerators that reach each other without a network: the scale-up domain, or one server if there is
 * none.
 */
export function scaleUpDomain({ scaleUp }: Accelerator): number {
  const fabric = scaleUp && scaleUp.topology !== "none" ? scaleUp.domainAccelerators : 1;
  return fabric > 1 ? fabric : inferenceWorkload.accelerators.value.high;
}

/** Returns the interconnect that a group of accelerators needs for an exchange of the given bandwidth per accelerator. */
export function exchangeReach(
  accelerators: number,
  bytesPerSecond: number,
  accelerator: Accelerator,
): InterconnectReach {
  if (accelerators === 1) return "host";
  if (accelerators > scaleUpDomain(accelerator)) return "scale-up-and-network";
  const host = accelerator.hostBandwidthBytesPerSecond ?? hostLinkBytesPerSecond;
  return bytesPerSecond <= tolerableExchangeShare * host ? "host" : "scale-up";
}
