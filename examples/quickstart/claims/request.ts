import { findPriceSeries, type Money, tokenMarketOn, tokenPriceOn, tokenPurchaseCost } from "llm-economics/cost";
import { llama33_70bHostedPrices, openaiGpt5TokenPrices } from "llm-economics/prices";
import { tokensPerMillion } from "llm-economics/units";
import { load, type Placement } from "../machines/placement.ts";
import { priceDate } from "../machines/rentedHour.ts";
import { longRequests } from "../tables/otherwise.ts";
import { type HeldFigure, held, type NumberedClaim } from "./numberedClaim.ts";
import { costOf, scaled } from "./ratio.ts";

const centsInUsd = 0.01;

/** Returns the list price of a request of gpt-5.5. */
function gpt55({ inputTokens, outputTokens }: typeof longRequests): number {
  const price = tokenPriceOn(findPriceSeries(openaiGpt5TokenPrices, "openai/gpt-5.5"), priceDate);
  return tokenPurchaseCost({ price, tokens: { requests: 1, inputTokens, outputTokens } }).total.amount.toNumber();
}

/** Returns the price of a request of Llama 3.3 70B at the most expensive host. */
function highestHost({ inputTokens, outputTokens }: typeof longRequests): number {
  const tokens = { requests: 1, inputTokens, outputTokens };
  const { offers } = tokenMarketOn({ series: llama33_70bHostedPrices, date: priceDate, tokens });
  const most = offers.reduce<Money<"USD">>(
    (high, { cost }) => (cost.amount.gt(high.amount) ? cost : high),
    offers[0].cost,
  );
  return most.amount.toNumber();
}

/** Returns the article's claim that a request costs fractions of a cent, on rented machines and bought. */
export function requestClaim(best: Placement | undefined): NumberedClaim {
  const tokens = load.inputTokens + load.outputTokens;
  const turnsAt = {
    input: "price of a million tokens of the mix",
    value: (centsInUsd * tokensPerMillion) / tokens,
    unit: "USD a million tokens",
  };
  const long = `${longRequests.inputTokens} + ${longRequests.outputTokens}`;
  const rented: readonly HeldFigure[] = best
    ? [
        {
          what: `Llama 3.1 70B on ${best.machine.name}`,
          ...scaled(costOf(best), tokens / tokensPerMillion),
          turnsAt,
        },
      ]
    : [];
  const says = `A request of ${load.inputTokens} + ${load.outputTokens} tokens costs fractions of a cent`;
  return held("C5", { says, unit: "USD", low: 0, high: centsInUsd }, [
    ...rented,
    { what: "Llama 3.3 70B, bought from the dearest host", value: highestHost(load), turnsAt },
    { what: `the same with ${long} tokens`, value: highestHost(longRequests) },
    { what: "gpt-5.5, at list price", value: gpt55(load), turnsAt },
  ]);
}
