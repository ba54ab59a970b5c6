import type { Decimal } from "decimal.js";
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

/** Fields of a serving estimate that {@link inferenceCost} reads; any object with these fields will do. */
export type ServingRates = Pick<
  InferenceEstimate,
  | "accelerators"
  | "prefillShare"
  | "inputTokensPerSecond"
  | "outputTokensPerSecond"
  | "totalTokensPerSecond"
  | "requestsPerSecond"
>;

/** Served load, its machines and their utilization. */
export interface InferenceCostInput<Currency extends string = string> {
  /** Rates of the plan while it is busy. */
  readonly serving: ServingRates;
  /** Price of one accelerator for an hour, busy or not: rented, or the cost of one owned at full utilization. */
  readonly pricePerAcceleratorHour: Money<Currency>;
  /** Busy hours over billed hours, above 0 and at most 1. */
  readonly utilization: number;
  /** Accelerators on the bill, where whole servers are billed; those of the plan unless given. */
  readonly billedAccelerators?: number | undefined;
  /** Allocation of the cost to prompts and generated tokens; {@link defaultTokenAllocation} if absent. */
  readonly allocation?: TokenAllocation | undefined;
}

/** Terms of an hour's cost. */
export type InferenceCostTerms<Currency extends string = string> = {
  /** Busy with prompts. */
  readonly prefill: Money<Currency>;
  /** Busy with generating. */
  readonly decode: Money<Currency>;
  /** Billed, but idle. */
  readonly idle: Money<Currency>;
};

/** Cost of serving in the units of price lists and budgets. Idle hours are spread over the busy ones. */
export interface InferenceCost<Currency extends string = string> {
  /** All billed accelerators for an hour: the sum of the terms, to the last digit. */
  readonly perHour: Money<Currency>;
  /** Terms of that hour's cost. */
  readonly terms: InferenceCostTerms<Currency>;
  /** The rule that split the cost between input and output. */
  readonly allocation: TokenAllocation;
  /** A million prompt tokens. */
  readonly perMillionInputTokens: MoneyEstimate<Currency>;
  /** A million generated tokens. */
  readonly perMillionOutputTokens: MoneyEstimate<Currency>;
  /** A million tokens of both kinds, in the mix that is served. */
  readonly perMillionTokens: MoneyEstimate<Currency>;
  /** A thousand prompt tokens. */
  readonly perThousandInputTokens: MoneyEstimate<Currency>;
  /** A thousand generated tokens. */
  readonly perThousandOutputTokens: MoneyEstimate<Currency>;
  /** One request, prompt and answer. */
  readonly perRequest: MoneyEstimate<Currency>;
}

/**
 * The cost of serving per token and per request, from the rates of a plan and the price of an accelerator-hour.
 *
 * Model: perHour = pricePerAcceleratorHour x accelerators; per million output tokens = perHour x share of output x 10^6 /
 * (3600 x outputTokensPerSecond x utilization), likewise for input; the share of input is prefillShare (`by-time`), 0
 * (`all-to-output`), or that of its tokens (`by-token`). The ends of each range are the amounts at the ends of the rate's.
 * Assumes: that the mix of prompts and answers stays, and that a busy hour is as busy as the estimate: utilization is
 * about idle hours, not about small batches. The ranges hold the uncertainty of speed, not of prices or of demand.
 *
 * @param input - the serving estimate, the price of an accelerator-hour and the utilization
 * @returns costs by token, request and hour, each token cost with its range
 * @throws {@link InvalidQuantityError} if a rate is not above 0, the price negative, a share out of range, or fewer
 * accelerators billed than used
 * @throws {@link UnknownNameError} if the allocation is none of the known ones
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
