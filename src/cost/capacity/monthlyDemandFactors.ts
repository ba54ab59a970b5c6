import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { finite, largestQuantity, nonNegative, whole, within } from "../../units/check.js";
import { checkList, checkObject, checkShape } from "../../units/checkShape.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { longestLifeMonths } from "../lifetime/longestLifeMonths.js";

/** Launch of a service: demand rises to its full level over the first months. */
export interface DemandRamp {
  /** Months of the ramp; the month after it is the first at full demand. */
  readonly months: number;
  /** Demand of the first month as a share of full demand, 0 to 1. */
  readonly startShare: number;
  /** Shape of the ramp: a straight line, or an S-curve that starts and ends slowly; "linear" by default. */
  readonly shape?: "linear" | "s-curve" | undefined;
}

/** Trend of demand from month to month. */
export interface DemandTrend {
  /** Yearly growth, above -1; 0 by default. */
  readonly growthPerYear?: number | undefined;
  /** Launch ramp; by default demand is full from the first month. */
  readonly ramp?: DemandRamp | undefined;
  /** Twelve seasonal factors that repeat every year, the first for month 1; all 1 by default. */
  readonly seasons?: readonly number[] | undefined;
}

/**
 * The demand of each month, relative to full demand in the first month.
 *
 * Model: factor of month m = (1 + growthPerYear)^((m - 1) / 12) x seasons[(m - 1) mod 12] x ramp, where ramp = startShare +
 * (1 - startShare) x s, x = min(1, (m - 1) / ramp.months) and s = x ("linear") or 3 x^2 - 2 x^3 ("s-curve").
 *
 * @param options - number of months, growth, launch and seasons
 * @returns one factor for each month
 * @throws {@link InvalidQuantityError} if the months are not a whole number, a rate is out of range or there are not twelve seasons
 * @source First principles
 * @example
 * ```ts
 * import { monthlyDemandFactors } from "llm-economics/cost";
 *
 * monthlyDemandFactors({ months: 4, ramp: { months: 2, startShare: 0.2 } }); // => [0.2, 0.6, 1, 1]
 * monthlyDemandFactors({ months: 13, growthPerYear: 0.5 })[12]; // => 1.5
 * ```
 */
export function monthlyDemandFactors(options: DemandTrend & { readonly months: number }): readonly number[] {
  checkShape("options", options, { months: 0, growthPerYear: [0], ramp: [checkObject], seasons: [checkList] });
  const { growthPerYear = 0, ramp, seasons } = options;
  if (!(typeof growthPerYear === "number" && growthPerYear > -1 && growthPerYear <= largestQuantity))
    throw new InvalidQuantityError("growthPerYear", growthPerYear, "a rate above -1", "Write 50 % as 0.5.");
  if (seasons !== undefined && seasons.length !== monthsPerYear)
    throw new InvalidQuantityError("seasons", seasons.length, "twelve factors, one for each month");
  for (const season of seasons ?? []) nonNegative("seasons", season);
  const launch = ramp && { ...ramp, months: whole("ramp.months", ramp.months) };
  if (launch) {
    checkShape("ramp", launch, { months: 0, startShare: 0, shape: ["linear|s-curve"] });
    within("ramp.startShare", launch.startShare, 0, 1);
  }
  const months = within("months", whole("months", options.months), 1, longestLifeMonths);
  return Array.from({ length: months }, (_, passed) => {
    const season = seasons?.[passed % monthsPerYear] ?? 1;
    const grown = finite("growthPerYear", (1 + growthPerYear) ** (passed / monthsPerYear));
    return grown * season * (launch ? rampFactor(launch, passed) : 1);
  });
}

function rampFactor({ months, startShare, shape = "linear" }: DemandRamp, passed: number): number {
  const x = Math.min(1, passed / months);
  return startShare + (1 - startShare) * (shape === "linear" ? x : x * x * (3 - 2 * x));
}
