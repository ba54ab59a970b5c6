import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { largestQuantity, nonNegative, whole, within } from "../../units/check.js";
import { checkList, checkObject, checkShape } from "../../units/checkShape.js";
import { monthsPerYear } from "../../units/timeScale.js";

/** A launch: demand that rises to its full size over the first months. */
export interface DemandRamp {
  /** Months until demand is full: the next month is the first at full size. */
  readonly months: number;
  /** Demand of the first month over the full one, 0 to 1. */
  readonly startShare: number;
  /** Shape of the rise: in a straight line, or slowly at both ends; "linear" if absent. */
  readonly shape?: "linear" | "s-curve" | undefined;
}

/** Trend of demand from month to month. */
export interface DemandTrend {
  /** Yearly growth, above -1; 0 unless given. */
  readonly growthPerYear?: number | undefined;
  /** The launch; demand is full from the first month unless given. */
  readonly ramp?: DemandRamp | undefined;
  /** Twelve factors that repeat every year, the first for month 1; all 1 unless given. */
  readonly seasons?: readonly number[] | undefined;
}

/**
 * Demand of each month of a life over the full demand of the first.
 *
 * Model: factor of month m = (1 + growthPerYear)^((m - 1) / 12) x seasons[(m - 1) mod 12] x ramp, where ramp = startShare +
 * (1 - startShare) x s, x = min(1, (m - 1) / ramp.months) and s = x ("linear") or 3 x^2 - 2 x^3 ("s-curve").
 *
 * @param options - the months, and growth, launch and seasons
 * @returns one factor a month
 * @throws {@link InvalidQuantityError} if the months are no whole number, a rate is impossible or there are not twelve seasons
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
    throw new InvalidQuantityError("seasons", seasons.length, "twelve factors, one a month");
  for (const season of seasons ?? []) nonNegative("seasons", season);
  const launch = ramp && { ...ramp, months: whole("ramp.months", ramp.months) };
  if (launch) {
    checkShape("ramp", launch, { months: 0, startShare: 0, shape: ["linear|s-curve"] });
    within("ramp.startShare", launch.startShare, 0, 1);
  }
  return Array.from({ length: whole("months", options.months) }, (_, passed) => {
    const season = seasons?.[passed % monthsPerYear] ?? 1;
    return (1 + growthPerYear) ** (passed / monthsPerYear) * season * (launch ? risen(launch, passed) : 1);
  });
}

function risen({ months, startShare, shape = "linear" }: DemandRamp, passed: number): number {
  const x = Math.min(1, passed / months);
  return startShare + (1 - startShare) * (shape === "linear" ? x : x * x * (3 - 2 * x));
}
