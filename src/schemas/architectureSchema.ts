import * as z from "zod/mini";
import type { Architecture } from "../models/architecture.js";
import type { CatalogueArchitecture } from "../models/catalogueArchitecture.js";
import { attentionSchema } from "./attentionSchema.js";
import { feedForwardSchema } from "./feedForwardSchema.js";
import { count, countOrNone, date, positiveNumber, text } from "./fields.js";
import { provenanceSchema } from "./provenanceSchema.js";

/** An architecture, optionally with the descriptive fields of a catalogue entry. */
export type DescribedArchitecture = Architecture & Partial<Omit<CatalogueArchitecture, keyof Architecture>>;

const extraIfAny = /* @__PURE__ */ z.exactOptional(countOrNone);
const positiveIfAny = /* @__PURE__ */ z.exactOptional(positiveNumber);
const textIfAny = /* @__PURE__ */ z.exactOptional(text);

/**
 * Schema of an architecture: its layer groups and, optionally, the descriptive fields of a catalogue entry.
 *
 * @source The types `Architecture` and `CatalogueArchitecture` of `llm-economics/models`
 */
export const architectureSchema: z.ZodMiniType<DescribedArchitecture> = /* @__PURE__ */ z.strictObject({
  id: text,
  name: text,
  hiddenSize: count,
  vocabularySize: count,
  maximumContextTokens: count,
  embedding: /* @__PURE__ */ z.enum(["tied", "untied"]),
  layerGroups: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        count,
        attention: /* @__PURE__ */ z.nullable(attentionSchema),
        feedForward: /* @__PURE__ */ z.nullable(feedForwardSchema),
        normParameters: extraIfAny,
      }),
    )
    .check(/* @__PURE__ */ z.minLength(1)),
  nativeFormat: text,
  extraParameters: extraIfAny,
  finalNormParameters: extraIfAny,
  publisher: textIfAny,
  releasedOn: /* @__PURE__ */ z.exactOptional(date),
  license: textIfAny,
  huggingFaceIds: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.array(text)),
  publishedTotalParameters: positiveIfAny,
  publishedActiveParameters: positiveIfAny,
  provenance: /* @__PURE__ */ z.exactOptional(provenanceSchema),
});
