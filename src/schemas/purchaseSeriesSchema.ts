import * as z from "zod/mini";
import type { PurchaseSeries } from "../prices/purchaseSeries.js";
import { count, text } from "./fields.js";
import { amountPoints, endFields } from "./pricePointFields.js";

/**
 * The shape of what a seller asks for an accelerator over time.
 *
 * @source The type `PurchaseSeries` of the prices chapter
 */
export const purchaseSeriesSchema: z.ZodMiniType<PurchaseSeries> = /* @__PURE__ */ z.strictObject({
  id: text,
  accelerator: text,
  seller: text,
  basis: /* @__PURE__ */ z.enum(["accelerator", "share-of-system"]),
  acceleratorsInSystem: /* @__PURE__ */ z.exactOptional(count),
  states: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["offer", "launch-price"])),
  currency: text,
  ...endFields,
  points: amountPoints,
});
