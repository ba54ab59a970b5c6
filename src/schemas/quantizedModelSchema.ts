import * as z from "zod/mini";
import type { QuantizedModel } from "../quantization/quantizedModel.js";
import { architectureSchema } from "./architectureSchema.js";
import { nonNegativeNumber, positiveNumber } from "./fields.js";
import { numericFormatSchema } from "./numericFormatSchema.js";

const ofEveryClass = <Value>(value: z.ZodMiniType<Value>) =>
  z.strictObject({
    embedding: value,
    attention: value,
    feedForward: value,
    experts: value,
    router: value,
    head: value,
    norm: value,
  });

/**
 * Schema of a quantized model, as `quantize` returns it: an architecture with a format and the bytes of each tensor class.
 *
 * @source The type `QuantizedModel` of `llm-economics/quantization`
 */
export const quantizedModelSchema: z.ZodMiniType<QuantizedModel> = /* @__PURE__ */ z.strictObject({
  architecture: architectureSchema,
  weightFormats: /* @__PURE__ */ ofEveryClass(numericFormatSchema),
  activationFormat: numericFormatSchema,
  keyValueCacheFormat: numericFormatSchema,
  weightBytesByClass: /* @__PURE__ */ ofEveryClass(nonNegativeNumber),
  weightBytes: positiveNumber,
  savings: /* @__PURE__ */ z.strictObject({
    bytes: /* @__PURE__ */ z.number(),
    fraction: /* @__PURE__ */ z.number(),
    nominalFraction: /* @__PURE__ */ z.number(),
  }),
});
