import { UnknownNameError } from "../errors/unknownNameError.js";
import { checkEach, checkObject, checkText } from "../units/checkShape.js";

/**
 * The part of a list that has an id; the caller decides what the list holds, and so what is shipped.
 *
 * @param list - the parts to look in
 * @param id - the id of one of them
 * @returns that part, with its own type
 * @throws {@link UnknownNameError} if none has it, with the nearest id
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
