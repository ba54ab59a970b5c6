import { checkObject, checkShape } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import { divide } from "../money/divide.js";
import type { Money } from "../money/money.js";
import { acceleratorHours } from "./acceleratorHours.js";
import type { TrainingRun } from "./trainingRun.js";

/**
 * The price of an accelerator-hour implied by the published cost of a training run, which shows what a headline figure includes.
 *
 * Model: total / accelerator-hours.
 *
 * @param published - `total`: the published cost; `run`: accelerator-hours, accelerators and run time, or FLOPs and throughput
 * @returns the implied price of an accelerator-hour
 * @unit currency/accelerator-hour
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite
 * @source First principles
 * @example
 * ```ts
 * import { impliedPricePerAcceleratorHour, usd } from "llm-economics/cost";
 *
 * impliedPricePerAcceleratorHour({
 *   total: usd(100_000_000),
 *   run: { acceleratorHours: 57_000_000 },
 * }).amount.toFixed(2); // => "1.75"
 * ```
 */
export function impliedPricePerAcceleratorHour<Currency extends string>(published: {
  readonly total: Money<Currency>;
  readonly run: TrainingRun;
}): Money<Currency> {
  checkShape("published", published, { total: checkMoney, run: checkObject });
  return divide(published.total, acceleratorHours(published.run));
}
