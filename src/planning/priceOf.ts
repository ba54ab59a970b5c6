import type { HourlyPrice } from "./servingQuestion.js";

/** An hourly price as a plain number. */
export function priceOf(price: HourlyPrice): number {
  return typeof price === "number" ? price : Number(String(price.amount));
}
