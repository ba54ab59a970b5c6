import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { whole } from "../../units/check.js";
import { checkEach, checkObject, checkText } from "../../units/checkShape.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { isCalendarDay } from "../prices/isoDate.js";
import type { FocusDetails, FocusUsage } from "./focusDetails.js";
import type { FocusRow } from "./focusRow.js";
import { focusRows } from "./focusRows.js";

/** A month of a result: its number and its terms. */
export interface MonthTerms {
  /** Number of the month; 1 is the first, 0 what is paid before it. */
  readonly month: number;
  /** Cost by term. */
  readonly terms: object;
}

/** Details that a bill needs and a monthly plan does not have. */
export interface MonthlyFocusDetails<Month extends MonthTerms = MonthTerms>
  extends Omit<FocusDetails, "periodStart" | "periodEnd" | "usage"> {
  /** The calendar month of month 1, such as "2026-11". */
  readonly firstMonth: string;
  /** Quantities and prices by the name of the term, for every month or as they follow from the month. */
  readonly usage?: FocusDetails["usage"] | ((month: Month) => { readonly [term: string]: FocusUsage }) | undefined;
}

/**
 * A life or a capacity plan as FOCUS 1.2 rows, one set for each calendar month.
 *
 * Model: {@link focusRows} of each month's terms, with the month as billing period; month 0 is the calendar month before the first.
 *
 * @param result - anything with months of terms: `lifetimeCost`, `capacityPlan`
 * @param details - the first calendar month, account, provider, and what is known of usage and prices
 * @returns the rows of all months, in their order
 * @throws {@link InvalidQuantityError} if firstMonth is no month, or as {@link focusRows} does
 * @source FinOps Open Cost and Usage Specification 1.2 (2025)
 * @example
 * ```ts
 * import { lifetimeCost, monthlyFocusRows, usd } from "llm-economics/cost";
 *
 * const life = lifetimeCost({ training: usd("1000"), inference: usd("100"), months: 2 });
 * const rows = monthlyFocusRows(life, {
 *   firstMonth: "2026-12", billingAccountId: "plan", providerName: "own", serviceName: "chat", purchases: ["initialTraining"],
 * });
 * rows.map((row) => row.BillingPeriodStart.slice(0, 7)); // => ["2026-11", "2026-12", "2027-01"]
 * rows.map((row) => row.BilledCost); // => ["1000", "100", "100"]
 * ```
 */
export function monthlyFocusRows<Month extends MonthTerms>(
  result: { readonly months: readonly Month[] },
  details: MonthlyFocusDetails<Month>,
): readonly FocusRow[] {
  const { firstMonth, usage, ...others } = checkObject("details", details);
  if (!isCalendarDay(`${checkText("firstMonth", firstMonth)}-01`))
    throw new InvalidQuantityError("firstMonth", firstMonth, "a calendar month such as 2026-11");
  return checkEach("result.months", checkObject("result", result).months).flatMap((month) => {
    const number = whole("month", month.month, 0);
    const known = typeof usage === "function" ? usage(month) : usage;
    return focusRows(month, {
      ...others,
      periodStart: startOf(firstMonth, number - 1),
      periodEnd: startOf(firstMonth, number),
      ...(known && { usage: known }),
    });
  });
}

/** The first instant of the calendar month a number of months after another. */
function startOf(firstMonth: string, later: number): string {
  const all = Number(firstMonth.slice(0, 4)) * monthsPerYear + Number(firstMonth.slice(5)) - 1 + later;
  const year = Math.floor(all / monthsPerYear);
  return `${String(year).padStart(4, "0")}-${String((all % monthsPerYear) + 1).padStart(2, "0")}-01T00:00:00Z`;
}
