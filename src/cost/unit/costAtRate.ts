import type { Decimal } from "decimal.js";
import { positive } from "../../units/check.js";
import { checkEstimate } from "../../units/checkEstimate.js";
import { checkObject } from "../../units/checkShape.js";
import type { Estimate } from "../../units/estimate.js";
import { divide } from "../money/divide.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import type { MoneyEstimate } from "./moneyEstimate.js";

/** Cost of producing a number of units (tokens or requests) at a rate, given the price of the busy seconds. */
export function costAtRate<Currency extends string>(
  paid: { readonly price: Money<Currency>; readonly busySeconds: Decimal },
  units: number | Decimal,
  field: string,
  rate: Estimate,
): MoneyEstimate<Currency> {
  const { low, high, level } = checkObject("interval", checkEstimate(`serving.${field}`, rate).interval);
  const cost = multiply(paid.price, units);
  const at = (end: string, perSecond: number) =>
    divide(cost, paid.busySeconds.times(positive(`serving.${field}.${end}`, perSecond)));
  return {
    ...at("value", rate.value),
    interval: { low: at("interval.high", high), high: at("interval.low", low), level },
  };
}
