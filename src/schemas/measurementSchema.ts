import * as z from "zod/mini";
import type { Measurement } from "../measurements/measurement.js";
import { count, nonNegativeNumber, positiveNumber, text } from "./fields.js";

const textIfKnown = /* @__PURE__ */ z.nullable(text);
const countIfKnown = /* @__PURE__ */ z.nullable(count);
const positiveIfKnown = /* @__PURE__ */ z.nullable(positiveNumber);
const lengthIfAny = /* @__PURE__ */ z.exactOptional(positiveIfKnown);

/**
 * Schema of a row of a measurement file. Additional fields, such as the source of a row, are allowed.
 *
 * @source The type `Measurement` of `llm-economics/measurements`
 */
export const measurementSchema: z.ZodMiniType<Measurement> = /* @__PURE__ */ z.looseObject({
  id: text,
  engine: text,
  model: text,
  architectureId: /* @__PURE__ */ z.exactOptional(textIfKnown),
  modelConfig: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.nullable(
      /* @__PURE__ */ z.looseObject({
        layers: count,
        heads: count,
        headDim: count,
        hiddenSize: count,
        vocabSize: count,
      }),
    ),
  ),
  hardware: text,
  accelerators: countIfKnown,
  parallelism: /* @__PURE__ */ z.exactOptional(
    /* @__PURE__ */ z.nullable(
      /* @__PURE__ */ z.looseObject({
        tensor: countIfKnown,
        pipeline: countIfKnown,
        expert: countIfKnown,
        data: countIfKnown,
      }),
    ),
  ),
  precision: /* @__PURE__ */ z.nullable(
    /* @__PURE__ */ z.looseObject({ weights: textIfKnown, activations: textIfKnown, kvCache: textIfKnown }),
  ),
  workload: /* @__PURE__ */ z.looseObject({
    mode: text,
    inputTokens: /* @__PURE__ */ z.nullable(nonNegativeNumber),
    outputTokens: /* @__PURE__ */ z.nullable(nonNegativeNumber),
    meanInputTokens: lengthIfAny,
    meanOutputTokens: lengthIfAny,
    concurrency: positiveIfKnown,
    requestRate: positiveIfKnown,
    dataset: /* @__PURE__ */ z.exactOptional(textIfKnown),
  }),
  measured: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.looseObject({
        metric: text,
        value: nonNegativeNumber,
        statistic: /* @__PURE__ */ z.exactOptional(textIfKnown),
      }),
    )
    .check(/* @__PURE__ */ z.minLength(1)),
  notes: /* @__PURE__ */ z.exactOptional(textIfKnown),
  quality: /* @__PURE__ */ z.exactOptional(text),
});
