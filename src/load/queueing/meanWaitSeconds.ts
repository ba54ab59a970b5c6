import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";
import { waitingProbabilityOf } from "./waitingProbability.js";

/**
 * Mean time that a request waits before a server takes it.
 *
 * Model: C(k, a) × serviceSeconds / (k − a) × (1 + squaredVariation) / 2 with a = arrivalsPerSecond × serviceSeconds and C the
 * Erlang C formula (Lee and Longton). With one server it is Pollaczek and Khinchine's exact result: 0 for times that never vary
 * (M/D/1), 1 for exponential ones.
 * Assumes: requests arrive at random and wait in one line, each server takes one at a time. Engines that batch serve many at once:
 * there a server is a prefill slot, not a machine.
 *
 * @param queue - servers, arrivals, mean service time, and its variance over its squared mean (0 if left out)
 * @returns time in the queue, without service
 * @unit s
 * @throws {@link InvalidQuantityError} if more arrives than the servers can take, or a quantity is not valid
 * @source Lee and Longton (Operational Research Quarterly 10(3), 1959); Zhong et al., DistServe (arXiv:2401.09670, 2024), equations 1 to 3
 * @example
 * ```ts
 * import { meanWaitSeconds } from "llm-economics/load";
 *
 * meanWaitSeconds({ servers: 1, arrivalsPerSecond: 5, serviceSeconds: 0.1 }); // => 0.05
 * meanWaitSeconds({ servers: 10, arrivalsPerSecond: 8, serviceSeconds: 1, squaredVariation: 2 }); // => 0.306885
 * ```
 */
export function meanWaitSeconds(queue: {
  /** Servers, each taking one request at a time. */
  readonly servers: number;
  /** Requests that arrive in a second. */
  readonly arrivalsPerSecond: number;
  /** Mean time that a server takes for one. */
  readonly serviceSeconds: Seconds;
  /** Variance of that time over its squared mean. */
  readonly squaredVariation?: number | undefined;
}): Seconds {
  checkShape("queue", queue, { servers: 0, arrivalsPerSecond: 0, serviceSeconds: 0, squaredVariation: [0] });
  const servers = whole("servers", queue.servers);
  const service = positive("serviceSeconds", queue.serviceSeconds);
  const offered = nonNegative("arrivalsPerSecond", queue.arrivalsPerSecond) * service;
  if (offered >= servers) {
    const most = servers / service;
    throw new InvalidQuantityError(
      "arrivalsPerSecond",
      queue.arrivalsPerSecond,
      `below ${most}, what the servers can take`,
    );
  }
  const variation = nonNegative("squaredVariation", queue.squaredVariation ?? 0);
  return ((waitingProbabilityOf(servers, offered) * service) / (servers - offered)) * ((1 + variation) / 2);
}
