import type { Decimal } from "decimal.js";
import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { UnknownNameError } from "../../errors/unknownNameError.js";
import type { InferenceEstimate } from "../../inference/inferenceEstimate.js";
import { positive, whole, within } from "../../units/check.js";
import { checkObject, checkShape } from "../../units/checkShape.js";
import { tokensPerMillion, tokensPerThousand } from "../../units/scale.js";
import { secondsPerHour } from "../../units/timeScale.js";
import { checkMoney } from "../money/checkMoney.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { sumTerms } from "../money/sumAmounts.js";
import { costAtRate } from "./costAtRate.js";
import type { MoneyEstimate } from "./moneyEstimate.js";
import { defaultTokenAllocation, type TokenAllocation, tokenAllocations } from "./tokenAllocation.js";

/** Fields of a serving estimate that {@link inferenceCost} reads; any object with these fields is accepted. */
export type ServingRates = Pick<
  InferenceEstimate,
  | "accelerators"
  | "prefillShare"
  | "inputTokensPerSecond"
  | "outputTokensPerSecond"
  | "totalTokensPerSecond"
  | "requestsPerSecond"
>;

/** Serving rates, price of the machines and their utilization. */
export interface InferenceCostInput<Currency extends string = string> {
  /** Rates of the plan while busy. */
  readonly serving: ServingRates;
  /** Price of an accelerator-hour, busy or idle: the rent, or the cost of an owned accelerator at a utilization of 1. */
  readonly pricePerAcceleratorHour: Money<Currency>;
  /** Busy hours over billed hours, above 0 and at most 1. */
  readonly utilization: number;
  /** Billed accelerators, if whole servers are billed; those of the plan by default. */
  readonly billedAccelerators?: number | undefined;
  /** Allocation of the cost to input and output tokens; {@link defaultTokenAllocation} by default. */
  readonly allocation?: TokenAllocation | undefined;
}

/** Cost of an hour by use. */
export type InferenceCostTerms<Currency extends string = string> = {
  /** Time spent on prefill. */
  readonly prefill: Money<Currency>;
  /** Time spent on decode. */
  readonly decode: Money<Currency>;
  /** Idle time. */
  readonly idle: Money<Currency>;
};

/** Serving cost per hour, per token and per request. Token and request costs include their share of idle hours. */
export interface InferenceCost<Currency extends string = string> {
  /** Hourly cost of all billed accelerators; the terms sum to it exactly. */
  readonly perHour: Money<Currency>;
  /** Hourly cost by use. */
  readonly terms: InferenceCostTerms<Currency>;
  /** Rule by which the cost was allocated to input and output tokens. */
  readonly allocation: TokenAllocation;
  /** Cost of a million prompt tokens. */
  readonly perMillionInputTokens: MoneyEstimate<Currency>;
  /** Cost of a million generated tokens. */
  readonly perMillionOutputTokens: MoneyEstimate<Currency>;
  /** Cost of a million tokens, input and output in the served mix. */
  readonly perMillionTokens: MoneyEstimate<Currency>;
  /** Cost of a thousand prompt tokens. */
  readonly perThousandInputTokens: MoneyEstimate<Currency>;
  /** Cost of a thousand generated tokens. */
  readonly perThousandOutputTokens: MoneyEstimate<Currency>;
  /** Cost of one request, prompt and output together. */
  readonly perRequest: MoneyEstimate<Currency>;
}

/**
 * The cost of serving per token and per request, from the rates of a plan and the price of an accelerator-hour.
 *
 * Model: perHour = pricePerAcceleratorHour x accelerators; per million output tokens = perHour x output share x 10^6 / (3600 x
 * outputTokensPerSecond x utilization), and likewise for input. The input share is prefillShare (`by-time`), 0 (`all-to-output`), or the
 * share of input tokens (`by-token`). The ends of each interval are the costs at the ends of the interval of the rate.
 * Assumes: the mix of input and output is constant, and busy hours run at the load of the estimate: utilization accounts for idle hours,
 * not for smaller batches. Intervals reflect the uncertainty of speed, not of prices or demand.
 *
 * @param input - the serving estimate, the price of an accelerator-hour and the utilization
 * @returns costs per hour, token and request; token and request costs have intervals
 * @throws {@link InvalidQuantityError} if a rate is not above 0, the price negative, a share out of range, or fewer
 * accelerators billed than used
 * @throws {@link UnknownNameError} if the allocation is unknown
 * @source DeepSeek, DeepSeek-V3/R1 Inference System Overview (2025), for cost by phase
 * @example
 * ```ts
 * import { inferenceCost, usd } from "llm-economics/cost";
 *
 * const exactly = (value: number) => ({ value, interval: { low: value * 0.8, high: value * 1.25, level: 0.8 } });
 * const serving = {
 *   accelerators: 8,
 *   prefillShare: 0.25,
 *   inputTokensPerSecond: exactly(16_000),
 *   outputTokensPerSecond: exactly(4_000),
 *   totalTokensPerSecond: exactly(20_000),
 *   requestsPerSecond: exactly(20),
 * };
 * const cost = inferenceCost({ serving, pricePerAcceleratorHour: usd("2.00"), utilization: 0.5 });
 * cost.perHour.amount; // => "16"
 * cost.perMillionOutputTokens.amount.toFixed(4); // => "1.6667"
 * cost.perMillionOutputTokens.interval.high.amount.toFixed(4); // => "2.0833"
 * cost.perMillionInputTokens.amount.toFixed(4); // => "0.1389"
 * cost.terms.idle.amount; // => "8"
 * ```
 */
export function inferenceCost<Currency extends string>(input: InferenceCostInput<Currency>): InferenceCost<Currency> {
  checkShape("input", input, {
    serving: checkObject,
    pricePerAcceleratorHour: checkMoney,
    utilization: 0,
    billedAccelerators: [0],
    allocation: [0],
  });
  const { serving, allocation = defaultTokenAllocation } = input;
  if ("fits" in serving && !serving.fits)
    throw new InvalidQuantityError("serving.fits", serving.fits, "true", "Call requireFit, which says what would fit.");
  if (!tokenAllocations.includes(allocation)) throw new UnknownNameError("allocation", allocation, tokenAllocations);
  const utilization = positive("utilization", within("utilization", input.utilization, 0, 1));
  const prefillShare = within("serving.prefillShare", serving.prefillShare, 0, 1);
  const used = whole("serving.accelerators", serving.accelerators);
  const accelerators = whole("billedAccelerators", input.billedAccelerators ?? used, used);
  const hour = multiply(nonNegativeMoney("pricePerAcceleratorHour", input.pricePerAcceleratorHour), accelerators);
  const busy = exactDecimal("utilization", utilization);
  const prompts = exactDecimal("serving.prefillShare", prefillShare);
  const terms: InferenceCostTerms<Currency> = {
    prefill: multiply(hour, busy.times(prompts)),
    decode: multiply(hour, busy.minus(busy.times(prompts))),
    idle: multiply(hour, busy.neg().plus(1)),
  };
  return {
    perHour: sumTerms(terms),
    terms,
    allocation,
    ...unitCosts(input, { price: hour, busySeconds: busy.times(secondsPerHour) }, prompts),
  };
}

function unitCosts<Currency extends string>(
  { serving, allocation = defaultTokenAllocation }: InferenceCostInput<Currency>,
  paid: { readonly price: Money<Currency>; readonly busySeconds: Decimal },
  prompts: Decimal,
): Omit<InferenceCost<Currency>, "perHour" | "terms" | "allocation"> {
  const inputShare = { "by-time": prompts, "all-to-output": prompts.times(0), "by-token": undefined }[allocation];
  const phase =
    (share: Decimal | undefined, field: "inputTokensPerSecond" | "outputTokensPerSecond") => (tokens: number) =>
      share
        ? costAtRate(paid, share.times(tokens), field, serving[field])
        : costAtRate(paid, tokens, "totalTokensPerSecond", serving.totalTokensPerSecond);
  const ofInput = phase(inputShare, "inputTokensPerSecond");
  const ofOutput = phase(inputShare?.neg().plus(1), "outputTokensPerSecond");
  return {
    perMillionInputTokens: ofInput(tokensPerMillion),
    perMillionOutputTokens: ofOutput(tokensPerMillion),
    perMillionTokens: costAtRate(paid, tokensPerMillion, "totalTokensPerSecond", serving.totalTokensPerSecond),
    perThousandInputTokens: ofInput(tokensPerThousand),
    perThousandOutputTokens: ofOutput(tokensPerThousand),
    perRequest: costAtRate(paid, 1, "requestsPerSecond", serving.requestsPerSecond),
  };
}
