import * as z from "zod/mini";
import type { ElectricitySeries } from "../prices/electricitySeries.js";
import { text } from "./fields.js";
import { amountPoints, endFields } from "./pricePointFields.js";

/**
 * The shape of what a kilowatt-hour costs customers of a region over time.
 *
 * @source The type `ElectricitySeries` of the prices chapter
 */
export const electricitySeriesSchema: z.ZodMiniType<ElectricitySeries> = /* @__PURE__ */ z.strictObject({
  id: text,
  country: text,
  region: /* @__PURE__ */ z.exactOptional(text),
  customers: /* @__PURE__ */ z.enum(["industrial", "commercial", "non-household"]),
  currency: text,
  ...endFields,
  points: amountPoints,
});
