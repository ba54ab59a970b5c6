import { nonNegative, whole, within } from "../../units/check.js";
import { hoursPerMonth } from "../../units/timeScale.js";
import { compoundedMoney, compounding } from "../lifetime/compounding.js";
import { onePlus } from "../lifetime/monthlyTerms.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { requireSameCurrency } from "../money/requireSameCurrency.js";
import { subtract } from "../money/subtract.js";
import { sumAmounts, sumTerms } from "../money/sumAmounts.js";
import { cheapestTerms, type TakenTerm } from "./cheapestTerms.js";
import type { Commitment, CommitmentMix, CommitmentMonth, TakenCommitment } from "./commitment.js";
import { type LoadBand, loadBands, type RunningHours } from "./loadBands.js";

/** A band of machines with the commitments taken for it. */
interface PaidBand<Currency extends string> extends LoadBand {
  readonly terms: readonly (TakenTerm & { readonly commitment: Commitment<Currency> })[];
}

/** Returns the mix of commitments with the lowest present value, given the hours of each number of machines and the on-demand price, both by month. */
export function pricedMix<Currency extends string>(options: {
  readonly hours: readonly (readonly RunningHours[])[];
  readonly prices: readonly Money<Currency>[];
  readonly commitments: readonly Commitment<Currency>[];
  readonly discountRatePerYear: number;
}): CommitmentMix<Currency> {
  const { hours, prices, commitments } = options;
  const discount = compounding(onePlus(nonNegative("discountRatePerYear", options.discountRatePerYear)));
  const discountFactors = prices.map((_, index) => discount(-index - 1));
  const bands = paidBands(
    loadBands(hours),
    prices,
    commitments,
    discountFactors.map((factor) => factor.toNumber()),
  );
  const months = prices.map((price, index) => paidMonth(bands, index, price));
  const sumOf = (term: keyof CommitmentMix["terms"]) => sumAmounts(months.map((month) => month[term]));
  const terms = {
    committed: sumOf("committed"),
    unusedCommitment: sumOf("unusedCommitment"),
    onDemand: sumOf("onDemand"),
  };
  const allOnDemand = sumAmounts(prices.map((price, index) => multiply(price, runningHours(bands, index))));
  const presentValue = sumAmounts(
    months.map(({ commitmentPayments, onDemand }, index) =>
      compoundedMoney(sumAmounts([commitmentPayments, onDemand]), discountFactors[index] ?? discount(0)),
    ),
  );
  return { total: sumTerms(terms), presentValue, allOnDemand, terms, months, commitments: mergedCommitments(bands) };
}

/** Returns the bands, each with its cheapest sequence of commitments. */
function paidBands<Currency extends string>(
  bands: readonly LoadBand[],
  prices: readonly Money<Currency>[],
  commitments: readonly Commitment<Currency>[],
  discountFactors: readonly number[],
): readonly PaidBand<Currency>[] {
  const offers = commitments.map(({ months, pricePerHour, upfrontShare = 0 }) => {
    nonNegativeMoney("commitments.pricePerHour", pricePerHour);
    for (const price of prices) requireSameCurrency(price, pricePerHour);
    return {
      months: whole("commitments.months", months),
      price: pricePerHour.amount.toNumber(),
      upfrontShare: within("commitments.upfrontShare", upfrontShare, 0, 1),
    };
  });
  const onDemand = prices.map(({ amount }) => amount.toNumber());
  return bands.map((band) => {
    const taken = cheapestTerms(band.hours, onDemand, offers, discountFactors);
    const terms = taken.flatMap((term) => {
      const commitment = commitments[term.offer];
      return commitment ? [{ ...term, commitment }] : [];
    });
    return { ...band, terms };
  });
}

function runningHours(bands: readonly LoadBand[], month: number): number {
  return bands.reduce((sum, { machines, hours }) => sum + machines * (hours[month] ?? 0), 0);
}

function paidMonth<Currency extends string>(
  bands: readonly PaidBand<Currency>[],
  month: number,
  onDemandPrice: Money<Currency>,
): CommitmentMonth<Currency> {
  const none = money(0, onDemandPrice.currency);
  const [used, unused, payments] = [[none], [none], [none]];
  let [committedMachines, onDemandHours] = [0, 0];
  for (const { machines, hours, terms } of bands) {
    const busy = exactDecimal("hours", hours[month] ?? 0).times(machines);
    const term = terms.find(({ from, commitment }) => from <= month && month < from + commitment.months);
    if (term === undefined) onDemandHours += machines * (hours[month] ?? 0);
    else {
      const { pricePerHour, upfrontShare = 0, months } = term.commitment;
      const part = multiply(pricePerHour, busy);
      const ofMonth = multiply(pricePerHour, exactDecimal("hours", hoursPerMonth).times(machines));
      committedMachines += machines;
      used.push(part);
      unused.push(subtract<Currency>(ofMonth, part));
      const upfront = exactDecimal("commitments.upfrontShare", upfrontShare);
      if (term.from === month) payments.push(multiply(ofMonth, upfront.times(months)));
      payments.push(multiply(ofMonth, upfront.neg().plus(1)));
    }
  }
  return {
    month: month + 1,
    committedMachines,
    onDemandHours,
    committed: sumAmounts(used),
    unusedCommitment: sumAmounts(unused),
    onDemand: multiply(onDemandPrice, onDemandHours),
    commitmentPayments: sumAmounts(payments),
  };
}

/** The commitments of all bands; those with the same start and length are merged. */
function mergedCommitments<Currency extends string>(bands: readonly PaidBand<Currency>[]): readonly TakenCommitment[] {
  const taken = new Map<string, TakenCommitment>();
  for (const { machines, terms } of bands)
    for (const { from, commitment } of terms) {
      const key = `${from}/${commitment.months}`;
      const known = taken.get(key)?.machines ?? 0;
      taken.set(key, { fromMonth: from + 1, months: commitment.months, machines: known + machines });
    }
  return [...taken.values()].sort((left, right) => left.fromMonth - right.fromMonth || left.months - right.months);
}
