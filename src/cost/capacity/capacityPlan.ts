import { type Money, money } from "../money/money.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { sumAmounts } from "../money/sumAmounts.js";
import type { CapacityOptions, ServingStage } from "./capacityOptions.js";
import type { CapacityBill, CapacityMonth, CapacityPlan, CapacityTerms } from "./capacityResult.js";
import { checkCapacity } from "./checkCapacity.js";
import { monthlyDemandFactors } from "./monthlyDemandFactors.js";
import { stageMonths } from "./stageMonths.js";

/**
 * Plans the fleet of a service in whole servers and prices it month by month, on owned machines, rented machines or bought tokens.
 *
 * Model: in each hour, replicas = max(minimumReplicas, ceil(demand x (1 + headroom) / requestsPerSecondPerReplica)) and servers =
 * ceil(replicas / replicas per server) + spareServers. A server holds floor(acceleratorsPerServer / acceleratorsPerReplica) replicas; a
 * larger replica takes ceil(acceleratorsPerReplica / acceleratorsPerServer) servers of its own. Owned: the highest number of servers so far
 * x 730.5 h, each at the price of the month in which it was bought. Rented: the replicas follow `scaling` as in
 * {@link utilizationFromDemand}, and {@link commitmentMix} divides the running servers into committed and other hours, of which spot
 * machines do a share at hours x share x spot price / goodput. Tokens: requests x pricePerRequest. Owned and committed machines and
 * migrations are fixed costs; all others are variable.
 *
 * Assumes: demand is known in advance, each month repeats its day or week, owned machines are kept until their stage ends, and the price
 * declines and efficiency gains of a stage start in its first month.
 *
 * @param options - months, demand, the stages that serve it, and the reserves
 * @returns months, terms and totals; `lifetimeCost` takes the months as `inference: { bills: plan.months }`, or `{ bills: plan.payments }`
 * where commitments are paid upfront
 * @throws {@link InvalidQuantityError} if a count, rate or price is impossible, or the stages are not in order
 * @throws {@link CurrencyMismatchError} if the prices are in different currencies
 * @source capacity planning by the busiest hour (textbook)
 * @example
 * ```ts
 * import { capacityPlan, dailyDemand, usd } from "llm-economics/cost";
 *
 * const plan = capacityPlan({
 *   months: 36,
 *   demand: { hourlyDemand: dailyDemand({ mean: 20, peakToMean: 1.6, peakHour: 15 }), growthPerYear: 0.5 },
 *   stages: [{
 *     fromMonth: 1,
 *     replica: { requestsPerSecondPerReplica: 35, acceleratorsPerReplica: 8 },
 *     supply: { kind: "rent", pricePerAcceleratorHour: usd("2.50") },
 *   }],
 *   spareServers: 1,
 * });
 * [plan.months[0]?.servers, plan.months[35]?.servers]; // => [2, 4]
 * plan.months[0]?.total.amount; // => "29220"
 * plan.total.amount; // => "1709370"
 * ```
 */
export function capacityPlan<Currency extends string>(options: CapacityOptions<Currency>): CapacityPlan<Currency> {
  checkCapacity(options);
  const { months, demand, stages } = options;
  const { hourlyDemand, ...trend } = demand;
  const factors = monthlyDemandFactors({ ...trend, months });
  const demands = factors.map((factor) => hourlyDemand.map((value) => value * factor));
  const currency = currencyOf(stages[0]);
  const commitments: CapacityPlan<Currency>["commitments"][number][] = [];
  const rows = stages.flatMap((stage, index) => {
    const from = stage.fromMonth - 1;
    const spans = demands.slice(from, (stages[index + 1]?.fromMonth ?? months + 1) - 1);
    const { loads, terms } = stageMonths(stage, spans, options);
    for (const each of terms.commitments) commitments.push({ ...each, fromMonth: each.fromMonth + from });
    return loads.map((load, passed): CapacityMonth<Currency> => {
      const change =
        passed === 0 && stage.changeCost ? { changes: nonNegativeMoney("changeCost", stage.changeCost) } : {};
      const monthBill = bill({ ...terms.months[passed], ...change }, currency);
      return { ...load, ...monthBill, commitmentPayments: terms.commitmentPayments[passed] ?? money(0, currency) };
    });
  });
  const sumOf = (term: keyof CapacityTerms) => sumAmounts(rows.map((row) => row.terms[term]));
  return { ...bill(mapTerms(sumOf), currency), months: rows, payments: rows.map(paid), commitments };
}

/** Returns the bill of a month by date of payment. */
function paid<Currency extends string>({ terms, commitmentPayments, variable }: CapacityMonth<Currency>) {
  return { fixed: sumAmounts([terms.owned, terms.changes, commitmentPayments]), variable };
}

function currencyOf<Currency extends string>({ supply }: ServingStage<Currency>): Currency {
  return (supply.kind === "tokens" ? supply.pricePerRequest : supply.pricePerAcceleratorHour).currency;
}

function mapTerms<Currency extends string>(
  of: (term: keyof CapacityTerms) => Money<Currency>,
): CapacityTerms<Currency> {
  return {
    owned: of("owned"),
    committed: of("committed"),
    unusedCommitment: of("unusedCommitment"),
    onDemand: of("onDemand"),
    spot: of("spot"),
    tokens: of("tokens"),
    changes: of("changes"),
  };
}

function bill<Currency extends string>(
  known: Partial<CapacityTerms<Currency>>,
  currency: Currency,
): CapacityBill<Currency> {
  const terms = mapTerms((term) => known[term] ?? money(0, currency));
  const { owned, committed, unusedCommitment, changes, onDemand, spot, tokens } = terms;
  const fixed = sumAmounts([owned, committed, unusedCommitment, changes]);
  const variable = sumAmounts([onDemand, spot, tokens]);
  return { total: sumAmounts([fixed, variable]), fixed, variable, terms };
}
