import { InvalidQuantityError } from "../../errors/invalidQuantityError.js";
import { checkList, checkObject, checkShape, checkText } from "../../units/checkShape.js";
import { isCalendarDay } from "../prices/isoDate.js";
import type { FocusDetails } from "./focusDetails.js";

/** Throws a typed error unless the details have the form that FOCUS rows need. */
export function checkFocusDetails(details: FocusDetails): void {
  checkShape("details", details, {
    periodStart: checkText,
    periodEnd: checkText,
    billingAccountId: checkText,
    billingAccountName: [checkText],
    providerName: checkText,
    serviceName: checkText,
    regionId: [checkText],
    resourceId: [checkText],
    usage: [checkObject],
    purchases: [checkList],
    recurringPurchases: [checkList],
    invoiceId: [checkText],
    subAccountId: [checkText],
    subAccountName: [checkText],
    regionName: [checkText],
    tags: [checkObject],
    allocation: [checkAllocation],
  });
  checkPeriod(details);
  checkNames(details);
  checkPairs("tags", details.tags ?? {}, ["string"]);
  for (const [term, usage] of Object.entries(details.usage ?? {}))
    checkPairs(`usage.${term}.details`, usage.details ?? {}, ["string", "number", "boolean"]);
}

/** A display name belongs to an identifier: the specification allows none without it. */
function checkNames({ regionId, regionName, subAccountId, subAccountName }: FocusDetails): void {
  const missing = (name: string | undefined, id: string | undefined) => name !== undefined && id === undefined;
  if (missing(regionName, regionId)) throw new InvalidQuantityError("regionName", regionName, "given with regionId");
  if (missing(subAccountName, subAccountId))
    throw new InvalidQuantityError("subAccountName", subAccountName, "given with subAccountId");
}

/** Values of a column of keys and values: the specification allows no lists or objects. */
function checkPairs(field: string, pairs: object, types: readonly string[]): void {
  for (const [key, value] of Object.entries(pairs))
    if (!types.includes(typeof value) || (typeof value === "number" && !Number.isFinite(value)))
      throw new InvalidQuantityError(`${field}.${key}`, value, `a ${types.join(", a ")}`);
}

function checkPeriod({ periodStart, periodEnd, usage = {} }: FocusDetails): void {
  checkInstant("periodStart", periodStart);
  checkInstant("periodEnd", periodEnd);
  for (const { commitment } of Object.values(usage))
    if (commitment?.termEnd !== undefined) checkInstant("commitment.termEnd", commitment.termEnd);
  if (periodEnd <= periodStart) throw new InvalidQuantityError("periodEnd", periodEnd, `after ${periodStart}`);
}

function checkInstant(field: string, instant: string): void {
  const [day, time = ""] = instant.split("T");
  if (isCalendarDay(day) && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(time)) return;
  throw new InvalidQuantityError(field, instant, "an ISO 8601 instant in UTC such as 2026-11-01T00:00:00Z");
}

function checkAllocation(field: string, allocation: NonNullable<FocusDetails["allocation"]>): void {
  checkText(`${field}.tag`, checkObject(field, allocation).tag);
  checkObject(`${field}.weights`, allocation.weights);
}
