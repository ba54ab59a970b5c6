import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { nonNegative } from "../../units/check.js";
import { checkEach, checkShape } from "../../units/checkShape.js";
import { compoundedMoney, compounding } from "../lifetime/compounding.js";
import { onePlus } from "../lifetime/monthlyTerms.js";
import { checkMoney } from "../money/checkMoney.js";
import { exactDecimal } from "../money/exactDecimal.js";
import type { Money } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { sumAmounts } from "../money/sumAmounts.js";
import type { SingleCurrency } from "../money/sumMoney.js";
import { type InternalRate, internalRate } from "./internalRate.js";

/** What an investment saves compared with an alternative, and when it has paid for itself. */
export interface InvestmentReturn<Currency extends string = string> {
  /** Alternative minus investment, by month from month 0: negative where the investment costs more. */
  readonly savings: readonly Money<Currency>[];
  /** Sum of the savings. */
  readonly total: Money<Currency>;
  /** Present value of the savings. */
  readonly presentValue: Money<Currency>;
  /** First month from whose end on the savings up to then are never below 0 again; 0 if they never are. */
  readonly paybackMonth: number | "never";
  /** Discount rate at which both plans cost the same. */
  readonly internalRate: InternalRate;
}

/**
 * The return on paying more now in order to pay less later: payback, internal rate of return and present value of one series of monthly
 * payments against another, such as buying machines against renting them.
 *
 * Model: savings s(m) = alternative(m) - investment(m) for each month m from 0; present value = sum of s(m) / (1 +
 * discountRatePerYear)^(m / 12); the internal rate r makes sum of s(m) / (1 + r)^(m / 12) zero.
 *
 * Assumes: both plans deliver the same service, and payments are made at the end of a month. A rate is returned only where it is unique: the
 * savings change their sign once, or their running sum does and ends above 0. A rate does not tell how large an investment is, so rank plans by
 * present value. With a purchase as the investment and a lease as the alternative, it is the interest rate that the lease implies.
 *
 * @param options - payments of both plans by month, the first before month 1, and the discount rate
 * @returns savings by month, their sum and present value, payback and internal rate
 * @throws {@link InvalidQuantityError} if there is no payment, the plans differ in length or the rate is negative
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
 * @source payback, net present value and internal rate of return (textbook); C. J. Norstrøm (JFQA 7(3), 1972), for unique rates
 * @example
 * ```ts
 * import { investmentReturn, usd } from "llm-economics/cost";
 *
 * const investment = [usd(1_000), ...Array.from({ length: 24 }, () => usd(10))];
 * const alternative = [usd(0), ...Array.from({ length: 24 }, () => usd(60))];
 * const found = investmentReturn({ investment, alternative, discountRatePerYear: 0.1 });
 * found.paybackMonth; // => 20
 * found.internalRate; // => { kind: "rate", perYear: 0.1975 }
 * found.presentValue.amount.toFixed(2); // => "88.23"
 * ```
 */
export function investmentReturn<Currency extends string>(options: {
  /** Payments of the plan that costs more at first, by month from month 0. */
  readonly investment: readonly Money<Currency>[] & SingleCurrency<Currency>;
  /** Payments of the plan to compare it with, for the same months. */
  readonly alternative: readonly Money<NoInfer<Currency>>[];
  /** Yearly discount rate of the present value, at least 0; 0 by default. */
  readonly discountRatePerYear?: number | undefined;
}): InvestmentReturn<Currency> {
  const payments = (field: string, list: readonly Money[]) => checkEach(field, list, checkMoney);
  checkShape("options", options, { investment: payments, alternative: payments, discountRatePerYear: [nonNegative] });
  const investment: readonly Money<Currency>[] = options.investment;
  const { alternative, discountRatePerYear = 0 } = options;
  if (alternative.length !== investment.length)
    throw new InvalidQuantityError("alternative.length", alternative.length, `${investment.length}, as investment`);
  const savings = investment.map((paid, month) => subtract<Currency>(alternative[month] ?? paid, paid));
  const discount = compounding(onePlus(discountRatePerYear));
  return {
    savings,
    total: sumAmounts(savings),
    presentValue: sumAmounts(savings.map((saved, month) => compoundedMoney(saved, discount(-month)))),
    paybackMonth: paybackMonth(savings),
    internalRate: internalRate(savings.map(({ amount }) => amount.toNumber())),
  };
}

function paybackMonth(savings: readonly Money[]): number | "never" {
  let sum = exactDecimal("savings", 0);
  let payback = 0;
  for (const [month, { amount }] of savings.entries()) {
    sum = sum.plus(amount);
    if (sum.lt(0)) payback = month + 1;
  }
  return payback < savings.length ? payback : "never";
}
