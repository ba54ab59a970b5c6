import * as z from "zod/mini";
import type { TokenPriceSeries } from "../prices/tokenPriceSeries.js";
import { amount, countOrNone, text } from "./fields.js";
import { datedFields, endFields, rising } from "./pricePointFields.js";

const amountIfAny = /* @__PURE__ */ z.exactOptional(amount);

const share = /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.positive(), /* @__PURE__ */ z.maximum(1));

const atLeastOne = /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.minimum(1));

const rates = {
  inputPerMillion: amount,
  cachedInputPerMillion: amountIfAny,
  cacheWritePerMillion: amountIfAny,
  longCacheWritePerMillion: amountIfAny,
  audioInputPerMillion: amountIfAny,
  imageInputPerMillion: amountIfAny,
  outputPerMillion: amount,
  reasoningPerMillion: amountIfAny,
  audioOutputPerMillion: amountIfAny,
  imageOutputPerMillion: amountIfAny,
};

const tokenPoint = /* @__PURE__ */ z.strictObject(
  /* @__PURE__ */ Object.assign({}, datedFields, rates, {
    tiers: /* @__PURE__ */ z.exactOptional(
      /* @__PURE__ */ z.array(
        /* @__PURE__ */ z.strictObject(/* @__PURE__ */ Object.assign({}, rates, { aboveInputTokens: countOrNone })),
      ),
    ),
    batchShare: /* @__PURE__ */ z.exactOptional(share),
    flexShare: /* @__PURE__ */ z.exactOptional(share),
    priorityShare: /* @__PURE__ */ z.exactOptional(atLeastOne),
  }),
);

/**
 * Schema of a series of a provider's token prices for a model.
 *
 * @source The type `TokenPriceSeries` of `llm-economics/prices`
 */
export const tokenPriceSeriesSchema: z.ZodMiniType<TokenPriceSeries> = /* @__PURE__ */ z.strictObject(
  /* @__PURE__ */ Object.assign(
    {
      id: text,
      provider: text,
      model: text,
      family: /* @__PURE__ */ z.exactOptional(text),
      currency: text,
    },
    endFields,
    {
      points: /* @__PURE__ */ z
        .tuple([tokenPoint], tokenPoint)
        .check(/* @__PURE__ */ z.refine(rising, "must be in chronological order")),
    },
  ),
);
