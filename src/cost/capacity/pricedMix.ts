import { whole } from "../../units/check.js";
import { hoursPerMonth } from "../../units/timeScale.js";
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

/** The cheapest mix of commitments, given the hours for which each number of machines runs and the on-demand price, both by month. */
export function pricedMix<Currency extends string>(options: {
  readonly hours: readonly (readonly RunningHours[])[];
  readonly prices: readonly Money<Currency>[];
  readonly commitments: readonly Commitment<Currency>[];
}): CommitmentMix<Currency> {
  const { hours, prices, commitments } = options;
  for (const { months, pricePerHour } of commitments) {
    whole("commitments.months", months);
    nonNegativeMoney("commitments.pricePerHour", pricePerHour);
    for (const price of prices) requireSameCurrency(price, pricePerHour);
  }
  const offers = commitments.map(({ months, pricePerHour }) => ({ months, price: pricePerHour.amount.toNumber() }));
  const onDemand = prices.map(({ amount }) => amount.toNumber());
  const bands = loadBands(hours).map((band): PaidBand<Currency> => {
    const taken = cheapestTerms(band.hours, onDemand, offers);
    const terms = taken.flatMap((term) => {
      const commitment = commitments[term.offer];
      return commitment ? [{ ...term, commitment }] : [];
    });
    return { ...band, terms };
  });
  const months = prices.map((price, index) => paidMonth(bands, index, price));
  const sumOf = (term: keyof CommitmentMix["terms"]) => sumAmounts(months.map((month) => month[term]));
  const terms = {
    committed: sumOf("committed"),
    unusedCommitment: sumOf("unusedCommitment"),
    onDemand: sumOf("onDemand"),
  };
  const allOnDemand = sumAmounts(prices.map((price, index) => multiply(price, runningHours(bands, index))));
  return { total: sumTerms(terms), allOnDemand, terms, months, commitments: mergedCommitments(bands) };
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
  const [used, unused] = [[none], [none]];
  let [committedMachines, onDemandHours] = [0, 0];
  for (const { machines, hours, terms } of bands) {
    const busy = exactDecimal("hours", hours[month] ?? 0).times(machines);
    const term = terms.find(({ from, commitment }) => from <= month && month < from + commitment.months);
    if (term === undefined) onDemandHours += machines * (hours[month] ?? 0);
    else {
      const { pricePerHour } = term.commitment;
      const part = multiply(pricePerHour, busy);
      committedMachines += machines;
      used.push(part);
      unused.push(
        subtract<Currency>(multiply(pricePerHour, exactDecimal("hours", hoursPerMonth).times(machines)), part),
      );
    }
  }
  return {
    month: month + 1,
    committedMachines,
    onDemandHours,
    committed: sumAmounts(used),
    unusedCommitment: sumAmounts(unused),
    onDemand: multiply(onDemandPrice, onDemandHours),
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
