import * as z from "zod/mini";
import type { ElectricitySeries } from "../prices/electricitySeries.js";
import { text } from "./fields.js";
import { amountPoints, endFields } from "./pricePointFields.js";

/**
 * Schema of a series of electricity prices in a region.
 *
 * @source The type `ElectricitySeries` of `llm-economics/prices`
 */
export const electricitySeriesSchema: z.ZodMiniType<ElectricitySeries> = /* @__PURE__ */ z.strictObject(
  /* @__PURE__ */ Object.assign(
    {
      id: text,
      country: text,
      region: /* @__PURE__ */ z.exactOptional(text),
      customers: /* @__PURE__ */ z.enum(["industrial", "commercial", "non-household"]),
      currency: text,
    },
    endFields,
    {
      points: amountPoints,
    },
  ),
);
