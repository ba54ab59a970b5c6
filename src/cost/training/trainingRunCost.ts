import { positive } from "../../units/check.js";
import { checkObject, checkShape, shapedBy } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import { checkTerms } from "../money/checkTerms.js";
import { divide } from "../money/divide.js";
import type { Money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { sumTerms } from "../money/sumAmounts.js";
import { networkCost } from "../own/networkCost.js";
import type { OwnedAcceleratorHour } from "../own/ownedAcceleratorHour.js";
import type { MoneyEstimate } from "../unit/moneyEstimate.js";
import { estimatedHours } from "./estimatedHours.js";
import type { TrainingRun } from "./trainingRun.js";

/** Basis of the machine cost. Published figures differ by up to a factor of twenty for this reason alone. */
export type TrainingCostBasis<Currency extends string = string> =
  | {
      /** Accelerator-hours at a rental price. */
      readonly kind: "rent";
      /** Price of an accelerator-hour. */
      readonly pricePerAcceleratorHour: Money<Currency>;
    }
  | {
      /** Accelerator-hours at the cost of owned accelerators: depreciation, operation and energy. */
      readonly kind: "owned";
      /** Cost of an owned accelerator-hour and its terms. */
      readonly hour: OwnedAcceleratorHour<Currency>;
    }
  | {
      /** Full purchase price of the machines, regardless of other uses. */
      readonly kind: "acquisition";
      /** Accelerators bought. */
      readonly accelerators: number;
      /** Purchase price of an accelerator with its share of the server. */
      readonly purchasePerAccelerator: Money<Currency>;
      /** Network between servers as a share of the cluster's price. */
      readonly networkShare: number;
    };

/** A training run, the basis of its machine cost, and other costs to include. */
export interface TrainingRunCostInput<Currency extends string = string> {
  /** Size of the run. */
  readonly run: TrainingRun;
  /** Basis of the machine cost. */
  readonly basis: TrainingCostBasis<Currency>;
  /** Research and operating staff; excluded by default. */
  readonly staff?: Money<NoInfer<Currency>> | undefined;
  /** Training data; excluded by default. */
  readonly data?: Money<NoInfer<Currency>> | undefined;
}

/** Cost of a training run. */
export interface TrainingRunCost<Currency extends string = string> {
  /** Total cost; the terms sum to it exactly. */
  readonly total: Money<Currency>;
  /** Cost by term. */
  readonly terms: { readonly [term: string]: Money<Currency> };
  /** Accelerator-hours of the run. */
  readonly acceleratorHours: number;
  /** Interval of the total, from that of the accelerator-hours; absent if the run is not an estimate. */
  readonly interval?: MoneyEstimate<Currency>["interval"] | undefined;
  /** Total cost divided by accelerator-hours. */
  readonly perAcceleratorHour: Money<Currency>;
  /** Basis of the machine cost. */
  readonly basis: TrainingCostBasis["kind"];
}

const checkBasis = /* @__PURE__ */ shapedBy<"kind", TrainingCostBasis>("kind", {
  rent: { pricePerAcceleratorHour: checkMoney },
  owned: { hour: 0 },
  acquisition: { accelerators: 0, purchasePerAccelerator: checkMoney, networkShare: 0 },
});

/**
 * The cost of a training run on one of three bases.
 *
 * Model: rent: accelerator-hours x price; owned: accelerator-hours x each term of the hour; acquisition: accelerators x
 * purchase / (1 - networkShare). Staff and data are added if given. The ends of the interval are the total at the ends of the interval
 * of the accelerator-hours; they reflect the uncertainty of speed, not of prices.
 * Assumes: a single successful run. Experiments, failed runs and later runs must be priced separately; after the basis, whether they
 * are included is the most common reason why published figures differ.
 *
 * @param input - the run, the basis of the machine cost, and optionally staff and data
 * @returns the total, its terms, the accelerator-hours and the cost per accelerator-hour
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite, or a price negative
 * @throws {@link InfeasiblePlanError} if the run is an estimate that does not fit
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
 * @source B. Cottier et al., The rising costs of training frontier AI models (arXiv:2405.21015, 2024), for the three bases
 * @example
 * ```ts
 * import { trainingRunCost, usd } from "llm-economics/cost";
 * import { days } from "llm-economics/units";
 *
 * const gpt4 = trainingRunCost({
 *   run: { accelerators: 25_000, runSeconds: days(95) },
 *   basis: { kind: "rent", pricePerAcceleratorHour: usd("1.36") },
 * });
 * gpt4.total.amount; // => "77520000"
 *
 * const hours = { value: 40_000, interval: { low: 35_000, high: 50_000, level: 0.8 } };
 * const estimated = trainingRunCost({
 *   run: { acceleratorHours: hours },
 *   basis: { kind: "rent", pricePerAcceleratorHour: usd("2.50") },
 * });
 * estimated.interval?.high.amount; // => "125000"
 * ```
 */
export function trainingRunCost<Currency extends string>(
  input: TrainingRunCostInput<Currency>,
): TrainingRunCost<Currency> {
  checkShape("input", input, { run: checkObject, basis: checkBasis, staff: [checkMoney], data: [checkMoney] });
  const { basis, staff, data } = input;
  const { value: hours, interval } = estimatedHours(input.run);
  const termsAt = (hoursTaken: number) => ({
    ...machineTerms(basis, hoursTaken),
    ...(staff && { staff: nonNegativeMoney("staff", staff) }),
    ...(data && { data: nonNegativeMoney("data", data) }),
  });
  const terms = termsAt(hours);
  const total = sumTerms(terms);
  const range = interval && {
    low: sumTerms(termsAt(interval.low)),
    high: sumTerms(termsAt(interval.high)),
    level: interval.level,
  };
  return {
    total,
    terms,
    acceleratorHours: hours,
    ...(range && { interval: range }),
    perAcceleratorHour: divide(total, hours),
    basis: basis.kind,
  };
}

function machineTerms<Currency extends string>(
  basis: TrainingCostBasis<Currency>,
  hours: number,
): TrainingRunCost<Currency>["terms"] {
  if (basis.kind === "rent")
    return { rent: multiply(nonNegativeMoney("pricePerAcceleratorHour", basis.pricePerAcceleratorHour), hours) };
  if (basis.kind === "owned") {
    const { staff, ...machines } = checkTerms("basis.hour", basis.hour).terms;
    const terms = { ...machines, operators: staff };
    return Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, multiply(term, hours)]));
  }
  const each = nonNegativeMoney("purchasePerAccelerator", basis.purchasePerAccelerator);
  const hardware = multiply(each, positive("accelerators", basis.accelerators));
  return { hardware, network: networkCost(hardware, basis.networkShare) };
}
