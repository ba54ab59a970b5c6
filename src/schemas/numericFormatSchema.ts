import * as z from "zod/mini";
import type { NumericFormat } from "../formats/numericFormat.js";
import { nonNegativeNumber, positiveNumber, text } from "./fields.js";

/**
 * Schema of a numeric format: the bits of an element, the scales stored with it, and the rate it is multiplied at.
 *
 * @source The type `NumericFormat` of `llm-economics/formats`
 */
export const numericFormatSchema: z.ZodMiniType<NumericFormat> = /* @__PURE__ */ z.strictObject({
  id: text,
  name: text,
  elementBits: nonNegativeNumber,
  overheads: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.strictObject({
      kind: /* @__PURE__ */ z.enum(["scale", "zero-point", "minimum", "super-block-scale"]),
      bits: nonNegativeNumber,
      perElements: positiveNumber,
    }),
  ),
  arithmetic: /* @__PURE__ */ z.enum(["fp64", "fp32", "tf32", "bf16", "fp16", "fp8", "int8", "fp6", "fp4", "int4"]),
  computation: /* @__PURE__ */ z.enum(["native", "weight-only"]),
  source: text,
});
