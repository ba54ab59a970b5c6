import * as z from "zod/mini";
import type { FeedForward } from "../models/feedForward.js";
import { count, countOrNone } from "./fields.js";

const gating = /* @__PURE__ */ z.enum(["gated", "plain"]);
const biasIfAny = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["none", "all"]));

/**
 * Schema of the feed-forward block of a layer: dense, or a mixture of experts.
 *
 * @source The type `FeedForward` of `llm-economics/models`
 */
export const feedForwardSchema: z.ZodMiniType<FeedForward> = /* @__PURE__ */ z.discriminatedUnion("kind", [
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("dense"),
    intermediateSize: count,
    gating,
    bias: biasIfAny,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("mixture-of-experts"),
    experts: count,
    expertsPerToken: count,
    expertIntermediateSize: count,
    sharedIntermediateSize: countOrNone,
    gating,
    latentSize: /* @__PURE__ */ z.exactOptional(count),
    bias: biasIfAny,
    balancing: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["routing-bias", "none"])),
    extraParameters: /* @__PURE__ */ z.exactOptional(countOrNone),
  }),
]);
