import type { Accelerator } from "../hardware/accelerator.js";
import { inferenceWorkload } from "./inferenceWorkload.js";
import { hostLinkBytesPerSecond, tolerableExchangeShare } from "./workloadDefaults.js";
import type { InterconnectReach } from "./workloadProfile.js";

/** Accelerators that reach each other without a network: those of the scale-up fabric, or of one server if the part has none. */
export function scaleUpDomain({ scaleUp }: Accelerator): number {
  const fabric = scaleUp && scaleUp.topology !== "none" ? scaleUp.domainAccelerators : 1;
  return fabric > 1 ? fabric : inferenceWorkload.accelerators.value.high;
}

/** Reach of the interconnect that accelerators with so much communication need. */
export function exchangeReach(together: number, bytesPerSecond: number, accelerator: Accelerator): InterconnectReach {
  if (together === 1) return "host";
  if (together > scaleUpDomain(accelerator)) return "scale-up-and-network";
  const host = accelerator.hostBandwidthBytesPerSecond ?? hostLinkBytesPerSecond;
  return bytesPerSecond <= tolerableExchangeShare * host ? "host" : "scale-up";
}
