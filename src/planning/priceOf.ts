import type { HourlyPrice } from "./servingQuestion.js";

/** An hour's price as a number. */
export function priceOf(price: HourlyPrice): number {
  return typeof price === "number" ? price : Number(String(price.amount));
}
