import { UnknownNameError } from "../../errors/unknownNameError.js";
import { checkEach, checkObject, checkText } from "../../units/checkShape.js";

/**
 * Finds a price series by its id. Only the lists that you pass are bundled.
 *
 * @param list - the series to search
 * @param id - id of a series in the list
 * @returns the series, with its literal type
 * @throws {@link UnknownNameError} if no series has this id; the error names the nearest id
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
