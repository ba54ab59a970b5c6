import * as z from "zod/mini";
import type { RentalSeries } from "../prices/rentalSeries.js";
import { count, text } from "./fields.js";
import { amountPoints, endFields } from "./pricePointFields.js";

/**
 * Schema of a series of hourly rental prices for a machine.
 *
 * @source The type `RentalSeries` of `llm-economics/prices`
 */
export const rentalSeriesSchema: z.ZodMiniType<RentalSeries> = /* @__PURE__ */ z.strictObject(
  /* @__PURE__ */ Object.assign(
    {
      id: text,
      provider: text,
      instance: /* @__PURE__ */ z.exactOptional(text),
      region: /* @__PURE__ */ z.exactOptional(text),
      accelerator: text,
      accelerators: count,
      channel: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["hyperscaler", "specialist", "marketplace"])),
      terms: /* @__PURE__ */ z.enum(["on-demand", "reserved-1-year", "reserved-3-years", "reserved", "spot"]),
      currency: text,
    },
    endFields,
    {
      points: amountPoints,
    },
  ),
);
