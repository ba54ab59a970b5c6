import { nonNegative, whole, within } from "../../units/check.js";
import { checkEach, checkShape } from "../../units/checkShape.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { compoundedMoney, compounding } from "../lifetime/compounding.js";
import { longestLifeMonths } from "../lifetime/longestLifeMonths.js";
import { onePlus } from "../lifetime/monthlyTerms.js";
import { priceDecline } from "../lifetime/priceDecline.js";
import { type Money, money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { negate } from "../money/negate.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { requireSameCurrency } from "../money/requireSameCurrency.js";
import { sumAmounts, sumTerms } from "../money/sumAmounts.js";
import { marketValue } from "./marketValue.js";

/** Payments for owned machines by term. */
export type OwnedPaymentTerms<Currency extends string = string> = {
  /** Servers that are bought. */
  readonly purchases: Money<Currency>;
  /** Space, electricity, repairs and staff. */
  readonly operation: Money<Currency>;
  /** Servers that are sold: zero or negative. */
  readonly resale: Money<Currency>;
};

/** Payments of one month; month 0 holds those before the first month. */
export interface OwnedPaymentMonth<Currency extends string = string> {
  /** Number of the month. */
  readonly month: number;
  /** Amount paid at the end of the month, less what is received; the terms sum to it exactly. */
  readonly total: Money<Currency>;
  /** Amount by term. */
  readonly terms: OwnedPaymentTerms<Currency>;
}

/** Payments for owned machines over all months. */
export interface OwnedPayments<Currency extends string = string> {
  /** Payments less receipts; the terms sum to it exactly. */
  readonly total: Money<Currency>;
  /** Total by term. */
  readonly terms: OwnedPaymentTerms<Currency>;
  /** Payments of each month, from month 0. */
  readonly months: readonly OwnedPaymentMonth<Currency>[];
}

/** A fleet of owned servers, and what they cost to buy, run and sell. */
export interface OwnedFleet<Currency extends string = string> {
  /** Servers owned in each month, from month 1, such as the `servers` of the months of a `capacityPlan`. */
  readonly servers: readonly number[];
  /** Purchase price of a server with its share of the network, at the prices before month 1. */
  readonly purchasePerServer: Money<Currency>;
  /** Yearly decline of the purchase price, below 1; 0 by default. */
  readonly priceDeclinePerYear?: number | undefined;
  /** Space, electricity, repairs and staff for a server and month. */
  readonly operatingPerServerMonth: Money<NoInfer<Currency>>;
  /** Orders of magnitude by which the value of a server falls each year, for its sale; by default servers are worth nothing once used. */
  readonly obsolescence?: number | undefined;
}

/**
 * The payments for owned machines in the months in which they are made: the cash view of costs that {@link ownedAcceleratorHour} spreads over
 * the hours of use.
 *
 * Model: servers that month m needs in addition are bought at the end of month m - 1 for purchasePerServer x (1 -
 * priceDeclinePerYear)^((m - 1) / 12). Operation = servers x operatingPerServerMonth. Servers that a month no longer needs are sold at the end
 * of the month before, the oldest first, and all others at the end of the last month, at the {@link marketValue} of their own purchase price.
 *
 * Assumes: machines are paid for in full when they are bought, and payments are made at the end of a month. For a loan or a lease, use its
 * payments in place of the purchases.
 *
 * @param fleet - servers by month, purchase price, operating cost and loss of value
 * @returns payments by month and term, with totals
 * @throws {@link InvalidQuantityError} if there is no month, a number of servers is not whole, or an amount or a rate is out of range
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
 * @source First principles; B. Cottier et al. (arXiv:2405.21015, 2024) for the market value
 * @example
 * ```ts
 * import { ownedPayments, usd } from "llm-economics/cost";
 *
 * const paid = ownedPayments({
 *   servers: [2, 2, 3],
 *   purchasePerServer: usd("250000"),
 *   operatingPerServerMonth: usd("2500"),
 * });
 * paid.months.map(({ total }) => total.amount.toFixed()); // => ["500000", "5000", "255000", "7500"]
 * paid.terms.operation.amount; // => "17500"
 * ```
 */
export function ownedPayments<Currency extends string>(fleet: OwnedFleet<Currency>): OwnedPayments<Currency> {
  checkShape("fleet", fleet, {
    servers: (field: string, list: readonly number[]) => checkEach(field, list, (name, count) => whole(name, count, 0)),
    purchasePerServer: nonNegativeMoney,
    priceDeclinePerYear: [priceDecline],
    operatingPerServerMonth: nonNegativeMoney,
    obsolescence: [nonNegative],
  });
  const { operatingPerServerMonth, purchasePerServer, servers } = fleet;
  requireSameCurrency(purchasePerServer, operatingPerServerMonth);
  const last = within("servers.length", servers.length, 1, longestLifeMonths);
  const none = money(0, purchasePerServer.currency);
  const trades = tradesOf(fleet, none);
  const months = Array.from({ length: last + 1 }, (_, month) => {
    const terms: OwnedPaymentTerms<Currency> = {
      purchases: trades[month]?.bought ?? none,
      operation: multiply<Currency>(operatingPerServerMonth, servers[month - 1] ?? 0),
      resale: negate(trades[month]?.sold ?? none),
    };
    return { month, total: sumTerms(terms), terms };
  });
  const all = (term: keyof OwnedPaymentTerms) => sumAmounts(months.map(({ terms }) => terms[term]));
  const terms = { purchases: all("purchases"), operation: all("operation"), resale: all("resale") };
  return { total: sumTerms(terms), terms, months };
}

/** Servers that were bought together. */
interface Lot<Currency extends string> {
  readonly boughtIn: number;
  readonly price: Money<Currency>;
  readonly count: number;
}

/** Amounts for which servers are bought and sold at the end of each month, from month 0. */
function tradesOf<Currency extends string>(
  { servers, purchasePerServer, priceDeclinePerYear = 0, obsolescence }: OwnedFleet<Currency>,
  none: Money<Currency>,
) {
  const declined = compounding(onePlus(-priceDeclinePerYear));
  const lots: Lot<Currency>[] = [];
  const value = ({ boughtIn, price }: Lot<Currency>, month: number) =>
    obsolescence === undefined
      ? none
      : marketValue({ purchase: price, ageYears: (month - boughtIn) / monthsPerYear, obsolescence });
  return [...servers, 0].map((needed, month) => {
    const more = needed - lots.reduce((sum, { count }) => sum + count, 0);
    const price = compoundedMoney(purchasePerServer, declined(month));
    if (more > 0) lots.push({ boughtIn: month, price, count: more });
    let sold = none;
    for (let surplus = -more; surplus > 0; ) {
      const oldest = lots.shift();
      if (oldest === undefined) break;
      const count = Math.min(surplus, oldest.count);
      sold = sumAmounts([sold, multiply(value(oldest, month), count)]);
      if (count < oldest.count) lots.unshift({ ...oldest, count: oldest.count - count });
      surplus -= count;
    }
    return { bought: multiply(price, Math.max(0, more)), sold };
  });
}
