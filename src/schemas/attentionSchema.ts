import * as z from "zod/mini";
import type { Attention } from "../models/attention.js";
import { count, countOrNone, positiveNumber } from "./fields.js";

const countIfAny = /* @__PURE__ */ z.exactOptional(count);
const extraIfAny = /* @__PURE__ */ z.exactOptional(countOrNone);
const gateIfAny = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["none", "per-channel", "per-head"]));

const sparseIfAny = /* @__PURE__ */ z.exactOptional(
  /* @__PURE__ */ z.strictObject({
    indexHeads: countOrNone,
    indexHeadSize: countOrNone,
    selectedTokens: count,
    parameters: countOrNone,
    tokensPerIndexKey: countIfAny,
    indexKeyBits: /* @__PURE__ */ z.exactOptional(positiveNumber),
  }),
);

/**
 * Schema of the attention of a layer: grouped-query, latent, linear or state-space.
 *
 * @source The type `Attention` of `llm-economics/models`
 */
export const attentionSchema: z.ZodMiniType<Attention> = /* @__PURE__ */ z.discriminatedUnion("kind", [
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("grouped-query"),
    queryHeads: count,
    keyValueHeads: count,
    headSize: count,
    valueHeadSize: countIfAny,
    windowTokens: countIfAny,
    tokensPerCacheEntry: countIfAny,
    queryRank: countIfAny,
    outputRank: countIfAny,
    outputGroups: countIfAny,
    bias: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["none", "query-key-value", "all"])),
    queryKeyNorm: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["none", "per-head", "whole"])),
    outputGate: gateIfAny,
    keyValueProjection: /* @__PURE__ */ z.exactOptional(
      /* @__PURE__ */ z.enum(["separate", "shared", "shared-cached-apart", "none"]),
    ),
    sinks: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["none", "per-head"])),
    rotaryHeadSize: countIfAny,
    layersPerCache: /* @__PURE__ */ z.exactOptional(positiveNumber),
    sparse: sparseIfAny,
    extraParameters: extraIfAny,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("latent"),
    queryHeads: count,
    queryRank: countOrNone,
    keyValueRank: count,
    noRotaryHeadSize: countOrNone,
    rotaryHeadSize: countOrNone,
    valueHeadSize: count,
    windowTokens: countIfAny,
    tokensPerCacheEntry: countIfAny,
    outputGate: gateIfAny,
    sparse: sparseIfAny,
    extraParameters: extraIfAny,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("linear"),
    keyHeads: count,
    valueHeads: count,
    keyHeadSize: count,
    valueHeadSize: count,
    convolutionWidth: countOrNone,
    stateBits: positiveNumber,
    update: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["delta", "decay"])),
    outputGate: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["none", "per-channel"])),
    extraParameters: extraIfAny,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("state-space"),
    heads: count,
    headSize: count,
    stateSize: count,
    groups: count,
    convolutionWidth: countOrNone,
    stateBits: positiveNumber,
    timeStepRank: countIfAny,
    extraParameters: extraIfAny,
  }),
]);
