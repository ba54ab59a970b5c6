import { between, times } from "../inference/describeServing.js";
import type { Estimate } from "../units/estimate.js";
import { million } from "../units/scale.js";
import { secondsPerHour } from "../units/timeScale.js";
import type { PlannedDemand } from "./plannedDemand.js";
import { priceOf } from "./priceOf.js";
import type { PlannedServing } from "./servingPlan.js";
import type { HourlyPrice } from "./servingQuestion.js";

/** An estimate whose interval contains its value. */
export function estimateOf(value: number, low: number, high: number): Estimate {
  return between(value, Math.min(value, low), Math.max(value, high));
}

/** Hourly cost and cost per million tokens of a number of accelerators, with an interval from the numbers at the ends of the speed interval. */
export function planCosts(
  hourly: HourlyPrice,
  { input, output, meanRequestsPerSecond }: PlannedDemand,
  accelerators: number,
  [fewest = accelerators, most = accelerators]: readonly number[],
): Pick<PlannedServing, "costPerHour" | "costPerMillionOutputTokens" | "costPerMillionTokens" | "currency"> {
  const price = priceOf(hourly);
  const costPerHour = estimateOf(price * accelerators, price * fewest, price * most);
  const perMillion = (tokens: number) => {
    const perHour = secondsPerHour * meanRequestsPerSecond * tokens;
    return perHour > 0 ? times(costPerHour, million / perHour) : null;
  };
  return {
    costPerHour,
    costPerMillionOutputTokens: perMillion(output.mean),
    costPerMillionTokens: perMillion(input.mean + output.mean),
    currency: typeof hourly === "number" ? null : hourly.currency,
  };
}
