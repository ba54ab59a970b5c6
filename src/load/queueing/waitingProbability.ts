import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, whole } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/** Probability that an arrival finds all servers busy, for a load that they can take; unchecked. */
export function waitingProbabilityOf(servers: number, offered: number): number {
  let blocked = 1;
  for (let count = 1; count <= servers; count++) blocked = (offered * blocked) / (count + offered * blocked);
  return blocked / (1 - (offered / servers) * (1 - blocked));
}

/**
 * Probability that a request has to wait because all servers (or seats of a batch) are taken: the Erlang C formula.
 *
 * Model: C = B / (1 - a / k (1 - B)) with B the Erlang loss formula, by the recursion B(k) = a B(k - 1) / (k + a B(k - 1)), which
 * neither overflows nor cancels.
 * Assumes: requests arrive at random, service times are exponential, nobody leaves.
 *
 * @param queue - servers, and the load offered to them: arrivals per second times mean service seconds
 * @returns a probability
 * @throws {@link InvalidQuantityError} if the load is not below the number of servers, or a quantity is impossible
 * @source Erlang (1917); Cooper, Introduction to Queueing Theory (1981)
 * @example
 * ```ts
 * import { waitingProbability } from "llm-economics/load";
 *
 * waitingProbability({ servers: 10, offeredLoad: 8 }); // => 0.40918
 * ```
 */
export function waitingProbability(queue: {
  /** Servers, each taking one request at a time. */
  readonly servers: number;
  /** Mean number of servers that the arrivals keep busy. */
  readonly offeredLoad: number;
}): number {
  checkShape("queue", queue, { servers: 0, offeredLoad: 0 });
  const servers = whole("servers", queue.servers);
  const offered = nonNegative("offeredLoad", queue.offeredLoad);
  if (offered >= servers) throw new InvalidQuantityError("offeredLoad", offered, `below the ${servers} servers`);
  return waitingProbabilityOf(servers, offered);
}
