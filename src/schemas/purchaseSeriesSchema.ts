import * as z from "zod/mini";
import type { PurchaseSeries } from "../prices/purchaseSeries.js";
import { count, text } from "./fields.js";
import { amountPoints, endFields } from "./pricePointFields.js";

/**
 * Schema of a series of purchase prices for an accelerator.
 *
 * @source The type `PurchaseSeries` of `llm-economics/prices`
 */
export const purchaseSeriesSchema: z.ZodMiniType<PurchaseSeries> = /* @__PURE__ */ z.strictObject(
  /* @__PURE__ */ Object.assign(
    {
      id: text,
      accelerator: text,
      seller: text,
      basis: /* @__PURE__ */ z.enum(["accelerator", "share-of-system"]),
      acceleratorsInSystem: /* @__PURE__ */ z.exactOptional(count),
      states: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["offer", "launch-price"])),
      currency: text,
    },
    endFields,
    {
      points: amountPoints,
    },
  ),
);
