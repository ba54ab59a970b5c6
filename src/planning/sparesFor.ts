import { share, whole } from "../units/check.js";

/** Upper bound of the search for spares. */
const mostSpares = 10_000;

/**
 * The number of spare replicas needed so that enough replicas are up.
 *
 * Model: the smallest s for which P(at least `replicas` of replicas + s are up) >= availability, where replicas fail independently
 * (binomial distribution).
 *
 * @param replicas - replicas that must be up
 * @param availability - share of time for which that many must be up, below 1
 * @param replicaAvailability - share of time for which one replica is up, above 0
 * @returns the number of spares
 * @throws {@link InvalidQuantityError} if a share is outside 0 to 1
 * @source binomial redundancy, as in Google's SRE book (2016), N + M
 * @example
 * ```ts
 * import { sparesFor } from "llm-economics/planning";
 *
 * sparesFor(10, 0.999, 0.995); // => 2
 * sparesFor(10, 0.9999, 0.999); // => 1
 * ```
 */
export function sparesFor(replicas: number, availability: number, replicaAvailability: number): number {
  whole("replicas", replicas, 0);
  share("availability", availability);
  share("replicaAvailability", replicaAvailability);
  if (replicas === 0) return 0;
  if (replicaAvailability === 1) return 0;
  const logOfDown = Math.log1p(-replicaAvailability);
  // Negative binomial: the probability that s replicas are down before `replicas` of them are up, summed over s.
  let term = replicas * Math.log(replicaAvailability);
  let up = Math.exp(term);
  let spares = 0;
  while (up < availability && spares < mostSpares) {
    spares++;
    term += logOfDown + Math.log((replicas + spares - 1) / spares);
    up += Math.exp(term);
  }
  return spares;
}
