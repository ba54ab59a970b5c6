import { UnknownNameError } from "../../errors/unknownNameError.js";
import { checkEach, checkObject, checkText } from "../../units/checkShape.js";

/**
 * The series of a list that has an id; the caller decides what the list holds, and so what is shipped.
 *
 * @param list - the series to look in
 * @param id - the id of one of them
 * @returns that series, with its own type
 * @throws {@link UnknownNameError} if none has it, with the nearest id
 * @source First principles
 * @example
 * ```ts
 * import { findPriceSeries } from "llm-economics/cost";
 * import { anthropicTokenPrices } from "llm-economics/prices";
 *
 * findPriceSeries(anthropicTokenPrices, "anthropic/claude-opus-4-6").points.length; // => 2
 * ```
 */
export function findPriceSeries<Series extends { readonly id: string }, Id extends Series["id"]>(
  list: readonly Series[],
  id: Id,
): Extract<Series, { readonly id: Id }> {
  checkEach("list", list, checkId);
  checkText("id", id);
  const found = list.find((series) => series.id === id);
  if (found) return found as Extract<Series, { readonly id: Id }>;
  throw new UnknownNameError(
    "price series",
    id,
    list.map((series) => series.id),
  );
}

function checkId(field: string, entry: { readonly id: string }): void {
  checkText(`${field}.id`, checkObject(field, entry).id);
}
