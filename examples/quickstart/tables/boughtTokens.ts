import { type Money, moneyRatio, multiply, tokenMarketOn } from "llm-economics/cost";
import { tokensPerMillion } from "llm-economics/units";
import { load, type Placement, utilization } from "../machines/placement.ts";
import { priceDate } from "../machines/rentedHour.ts";
import type { ServedModel } from "../models/servedModels.ts";
import { dollars } from "../text/figures.ts";

/** Returns the rent below which a placement that is busy all day undercuts a price of its tokens. */
function undercutsBelow({ machine, perMillionTokens }: Placement, cost: Money<"USD">): Money<"USD"> {
  return multiply(machine.pricePerAcceleratorHour, moneyRatio(cost, multiply(perMillionTokens, utilization)));
}

/** Returns what a million tokens of the table's mix cost bought from hosts, and how many of them ask less than the best rented machine. */
export function boughtTokens({ hosted }: ServedModel, best: Placement, atBest: Placement): string {
  const { inputTokens, outputTokens } = load;
  const requests = tokensPerMillion / (inputTokens + outputTokens);
  const tokens = { requests, inputTokens: inputTokens * requests, outputTokens: outputTokens * requests };
  const { offers, median } = tokenMarketOn({ series: hosted.series, date: priceDate, tokens });
  const [{ cost }] = offers;
  const cheaper = offers.filter((offer) => offer.cost.amount.lt(best.perMillionTokens.amount)).length;
  const prices = `${dollars(cost)}, median ${dollars(median)}`;
  const turn =
    atBest.machine === best.machine ? ` (none at ${dollars(undercutsBelow(atBest, cost))} an hour, if full)` : "";
  return `Hosts of ${hosted.model}: ${prices}; ${cheaper} of ${offers.length} undercut ${best.machine.name}${turn}.`;
}
