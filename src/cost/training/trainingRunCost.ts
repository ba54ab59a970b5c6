import { positive } from "../../units/check.js";
import { checkObject, checkShape, checkWord } from "../../units/checkShape.js";
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

/** Basis of the machine cost: published figures differ by up to twenty times by this alone. */
export type TrainingCostBasis<Currency extends string = string> =
  | {
      /** The hours at a rental price. */
      readonly kind: "rent";
      /** Price of an accelerator for an hour. */
      readonly pricePerAcceleratorHour: Money<Currency>;
    }
  | {
      /** The hours at the cost of an hour of owned accelerators: capital that is used up, and energy. */
      readonly kind: "owned";
      /** That cost and its terms. */
      readonly hour: OwnedAcceleratorHour<Currency>;
    }
  | {
      /** The whole price of the machines, whatever they do before and after. */
      readonly kind: "acquisition";
      /** Accelerators that are bought. */
      readonly accelerators: number;
      /** Price of an accelerator with its share of the server. */
      readonly purchasePerAccelerator: Money<Currency>;
      /** Share of the cluster's price that is the network between servers. */
      readonly networkShare: number;
    };

/** A run, how its machines are paid, and what it costs besides. */
export interface TrainingRunCostInput<Currency extends string = string> {
  /** Resources of the run. */
  readonly run: TrainingRun;
  /** Payment of the machines. */
  readonly basis: TrainingCostBasis<Currency>;
  /** People who research and run it, where they are counted. */
  readonly staff?: Money<NoInfer<Currency>> | undefined;
  /** Data bought or made for it, where it is counted. */
  readonly data?: Money<NoInfer<Currency>> | undefined;
}

/** Cost of a training run, and its basis. */
export interface TrainingRunCost<Currency extends string = string> {
  /** The cost: the sum of the terms, to the last digit. */
  readonly total: Money<Currency>;
  /** Terms, by name. */
  readonly terms: { readonly [term: string]: Money<Currency> };
  /** Hours of one accelerator. */
  readonly acceleratorHours: number;
  /** The range that the interval of the run's hours gives the total; absent where the run is no estimate. */
  readonly interval?: MoneyEstimate<Currency>["interval"] | undefined;
  /** The total over the accelerator-hours. */
  readonly perAcceleratorHour: Money<Currency>;
  /** Basis of the machine cost. */
  readonly basis: TrainingCostBasis["kind"];
}

/**
 * The cost of a training run on one of three bases.
 *
 * Model: rent: accelerator-hours x price; owned: accelerator-hours x each term of the hour; acquisition: accelerators x
 * purchase / (1 - networkShare). Staff and data are added where given. The interval is the total at the ends of the run's hours; it
 * holds the uncertainty of speed, not of prices.
 * Assumes: one run that succeeds. Experiments, failed runs and later runs are further runs; whether a published figure
 * counts them is the commonest reason, after the basis, why figures differ.
 *
 * @param input - the run, the basis, and staff and data where they count
 * @returns the total, its terms, the hours and the total by the hour
 * @throws {@link InvalidQuantityError} if a quantity is not above 0 or not finite, or a price negative
 * @throws {@link InfeasiblePlanError} if the run is an estimate that does not fit
 * @throws {@link CurrencyMismatchError} if the amounts are of different currencies
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
  checkShape("input", input, { run: checkObject, basis: checkObject, staff: [checkMoney], data: [checkMoney] });
  const { basis, staff, data } = input;
  checkWord("basis.kind", basis.kind, "rent|owned|acquisition");
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
