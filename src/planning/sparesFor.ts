import { share, whole } from "../units/check.js";

/** More spares than this are never looked for. */
const mostSpares = 10_000;

/**
 * How many replicas have to stand by so that enough are up.
 *
 * Model: the fewest s for which P(at least `replicas` of replicas + s are up) >= availability, with replicas that fail independently
 * (a binomial distribution).
 *
 * @param replicas - replicas that have to be up
 * @param availability - share of the time in which that many have to be up, below 1
 * @param replicaAvailability - share of the time in which one replica is up, above 0
 * @returns spares
 * @throws {@link InvalidQuantityError} for shares outside 0 to 1
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
  const odds = Math.log1p(-replicaAvailability);
  // P(s of the extra ones must be down): the negative binomial, summed over failures before `replicas` are up.
  let term = replicas * Math.log(replicaAvailability);
  let up = Math.exp(term);
  let spares = 0;
  while (up < availability && spares < mostSpares) {
    spares++;
    term += odds + Math.log((replicas + spares - 1) / spares);
    up += Math.exp(term);
  }
  return spares;
}
