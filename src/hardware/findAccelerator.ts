import { UnknownNameError } from "../errors/unknownNameError.js";
import { checkEach, checkObject, checkText } from "../units/checkShape.js";

/**
 * Finds the accelerator with a given id in a list. The caller supplies the list, so only the accelerators in it are bundled.
 *
 * @param list - the accelerators to search
 * @param id - the id of one of them
 * @returns that accelerator, with its own type
 * @throws {@link UnknownNameError} if no accelerator has the id; the error suggests the nearest one
 * @example
 * ```ts
 * import { amdMi300x, nvidiaH100Sxm } from "llm-economics/accelerators";
 * import { findAccelerator } from "llm-economics/hardware";
 *
 * findAccelerator([nvidiaH100Sxm, amdMi300x], "mi300x").memoryType; // => "HBM3"
 * ```
 */
export function findAccelerator<Part extends { readonly id: string }, Id extends Part["id"]>(
  list: readonly Part[],
  id: Id,
): Extract<Part, { readonly id: Id }> {
  checkEach("list", list, checkId);
  checkText("id", id);
  const found = list.find((part) => part.id === id);
  if (!found)
    throw new UnknownNameError(
      "accelerator",
      id,
      list.map((part) => part.id),
    );
  return found as Extract<Part, { readonly id: Id }>;
}

function checkId(field: string, entry: { readonly id: string }): void {
  checkText(`${field}.id`, checkObject(field, entry).id);
}
