import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { whole } from "../../units/check.js";
import { checkEach, checkObject, checkText } from "../../units/checkShape.js";
import { monthsPerYear } from "../../units/timeScale.js";
import { isCalendarDay } from "../prices/isoDate.js";
import { checkFocusRows } from "./checkFocusRows.js";
import type { FocusDetails, FocusUsage } from "./focusDetails.js";
import type { FocusRow } from "./focusRow.js";
import { termRows } from "./focusRows.js";
import { checkTermNames, termNames } from "./termNames.js";

/** Cost terms of one month of a result. */
export interface MonthTerms {
  /** Number of the month, from 1; month 0 holds payments before the first month. */
  readonly month: number;
  /** Cost by term. */
  readonly terms: object;
}

/** Details that FOCUS rows need and a monthly result does not contain. */
export interface MonthlyFocusDetails<Month extends MonthTerms = MonthTerms>
  extends Omit<FocusDetails, "periodStart" | "periodEnd" | "usage"> {
  /** Calendar month of month 1, such as "2026-11". */
  readonly firstMonth: string;
  /** Quantities and prices by name of the term: the same for every month, or a function of the month. */
  readonly usage?: FocusDetails["usage"] | ((month: Month) => { readonly [term: string]: FocusUsage }) | undefined;
}

/**
 * Writes a lifetime cost or a capacity plan as FOCUS 1.2 rows, one set for each calendar month.
 *
 * Model: {@link focusRows} of the terms of each month, with the month as billing period; month 0 is the calendar month before month 1.
 *
 * @param result - any result with monthly terms, such as that of `lifetimeCost` or `capacityPlan`
 * @param details - first calendar month, account, provider, and known usage and prices
 * @returns the rows of all months, in chronological order
 * @throws {@link InvalidQuantityError} if firstMonth is not a calendar month, or in the cases of {@link focusRows}
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
  const months = checkEach("result.months", checkObject("result", result).months);
  // A term may have a cost in some months only.
  const terms = termNames(months);
  const rows = months.flatMap((month) => {
    const number = whole("month", month.month, 0);
    const known = typeof usage === "function" ? usage(month) : usage;
    const dated: FocusDetails = {
      ...others,
      periodStart: startOf(firstMonth, number - 1),
      periodEnd: startOf(firstMonth, number),
      ...(known && { usage: known }),
    };
    const ofMonth = termRows(month, dated);
    checkTermNames(terms, dated);
    return ofMonth;
  });
  return checkFocusRows(rows);
}

/** The start of the calendar month that begins a number of months after `firstMonth`. */
function startOf(firstMonth: string, later: number): string {
  const all = Number(firstMonth.slice(0, 4)) * monthsPerYear + Number(firstMonth.slice(5)) - 1 + later;
  const year = Math.floor(all / monthsPerYear);
  return `${String(year).padStart(4, "0")}-${String((all % monthsPerYear) + 1).padStart(2, "0")}-01T00:00:00Z`;
}
