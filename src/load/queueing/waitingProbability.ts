import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative, whole, within } from "../../units/check.js";
import { checkShape } from "../../units/checkShape.js";

/** Most servers of one queue, which bounds the time of the recursion: ten million steps take some 50 ms. */
const mostServers = 10_000_000;

/** Returns the number of servers if it is whole and not beyond every installation; otherwise throws a typed error. */
export function checkServers(servers: number): number {
  return within("servers", whole("servers", servers), 1, mostServers);
}

/** The Erlang C formula, unchecked: the probability that an arrival finds all servers busy. */
export function waitingProbabilityOf(servers: number, offered: number): number {
  let blocked = 1;
  for (let count = 1; count <= servers && blocked > 0; count++)
    blocked = (offered * blocked) / (count + offered * blocked);
  return blocked / (1 - (offered / servers) * (1 - blocked));
}

/**
 * Returns the probability that a request has to wait because all servers, or all places in a batch, are taken (the Erlang C
 * formula).
 *
 * Model: C = B / (1 - a / k (1 - B)) for k servers and an offered load a, where B is the Erlang B formula, computed by the
 * recursion B(k) = a B(k - 1) / (k + a B(k - 1)), which is numerically stable.
 * Assumes: Poisson arrivals, exponential service times, and requests that never give up.
 *
 * @param queue - number of servers, and the offered load: arrival rate times mean service time
 * @returns a probability
 * @throws {@link InvalidQuantityError} if the offered load is not below the number of servers, or a quantity is out of range
 * @source Erlang (1917); Cooper, Introduction to Queueing Theory (1981)
 * @example
 * ```ts
 * import { waitingProbability } from "llm-economics/load";
 *
 * waitingProbability({ servers: 10, offeredLoad: 8 }); // => 0.40918
 * ```
 */
export function waitingProbability(queue: {
  /** Number of servers, each of which takes one request at a time. */
  readonly servers: number;
  /** Offered load: the mean number of busy servers. */
  readonly offeredLoad: number;
}): number {
  checkShape("queue", queue, { servers: 0, offeredLoad: 0 });
  const servers = checkServers(queue.servers);
  const offered = nonNegative("offeredLoad", queue.offeredLoad);
  if (offered >= servers) throw new InvalidQuantityError("offeredLoad", offered, `below the ${servers} servers`);
  return waitingProbabilityOf(servers, offered);
}
