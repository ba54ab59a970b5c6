import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, positive } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";
import type { Seconds } from "../../units/quantity.js";
import { checkServers, waitingProbabilityOf } from "./waitingProbability.js";

/**
 * Returns the mean time that a request waits in a queue before it is served.
 *
 * Model: C(k, a) × serviceSeconds / (k − a) × (1 + squaredVariation) / 2 with k servers, a = arrivalsPerSecond × serviceSeconds
 * and the Erlang C formula C (Lee and Longton). With one server this is the exact result of Pollaczek and Khinchine:
 * squaredVariation is 0 for constant service times (M/D/1) and 1 for exponential ones (M/M/1).
 * Assumes: Poisson arrivals and a single queue, and servers that take one request at a time. For engines that batch, a server
 * is a prefill slot, not a machine.
 *
 * @param queue - servers, arrival rate, mean service time and its squared coefficient of variation (0 if left out)
 * @returns time in the queue, excluding service
 * @unit s
 * @throws {@link InvalidQuantityError} if the arrival rate exceeds the capacity of the servers, or a quantity is out of range
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
  /** Number of servers, each of which takes one request at a time. */
  readonly servers: number;
  /** Mean arrival rate in requests per second. */
  readonly arrivalsPerSecond: number;
  /** Mean service time of one request. */
  readonly serviceSeconds: Seconds;
  /** Squared coefficient of variation of the service time. */
  readonly squaredVariation?: number | undefined;
}): Seconds {
  checkShape("queue", queue, { servers: 0, arrivalsPerSecond: 0, serviceSeconds: 0, squaredVariation: [0] });
  const servers = checkServers(queue.servers);
  const service = positive("serviceSeconds", queue.serviceSeconds);
  const offered = nonNegative("arrivalsPerSecond", queue.arrivalsPerSecond) * service;
  if (offered >= servers) {
    const most = servers / service;
    throw new InvalidQuantityError(
      "arrivalsPerSecond",
      queue.arrivalsPerSecond,
      `below ${most}, the capacity of the servers`,
    );
  }
  const variation = nonNegative("squaredVariation", queue.squaredVariation ?? 0);
  return ((waitingProbabilityOf(servers, offered) * service) / (servers - offered)) * ((1 + variation) / 2);
}
