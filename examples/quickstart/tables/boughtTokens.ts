import { tokenMarketOn } from "llm-economics/cost";
import { tokensPerMillion } from "llm-economics/units";
import { load, type Placement } from "../machines/placement.ts";
import { priceDate } from "../machines/rentedHour.ts";
import type { ServedModel } from "../models/servedModels.ts";
import { dollars } from "../text/figures.ts";

/** Returns what a million tokens of the table's mix cost bought from hosts, and how many of them ask less than the best rented machine. */
export function boughtTokens({ hosted }: ServedModel, best: Placement): string {
  const { inputTokens, outputTokens } = load;
  const requests = tokensPerMillion / (inputTokens + outputTokens);
  const tokens = { requests, inputTokens: inputTokens * requests, outputTokens: outputTokens * requests };
  const { offers, median } = tokenMarketOn({ series: hosted.series, date: priceDate, tokens });
  const [{ cost, provider }] = offers;
  const cheaper = offers.filter((offer) => offer.cost.amount.lt(best.perMillionTokens.amount)).length;
  const prices = `${dollars(cost)} (${provider}), median ${dollars(median)}`;
  return `Bought from hosts of ${hosted.model}: ${prices}; ${cheaper} of ${offers.length} undercut ${best.machine.name}.`;
}
