import * as z from "zod/mini";
import type { Provenance } from "../hardware/accelerator.js";
import { text } from "./fields.js";

/** Kind of evidence behind a figure. */
export const figureKind: z.ZodMiniType<Provenance["kind"]> = /* @__PURE__ */ z.enum([
  "vendor-stated",
  "aggregator-stated",
  "measured",
  "derived",
  "estimated",
]);

/** Keys of sources, at least one. */
export const sourceKeys: z.ZodMiniType<[string, ...string[]]> = /* @__PURE__ */ z.tuple([text], text);

/** Schema of the provenance of a figure: sources, kind, and conflicting figures. */
export const provenanceSchema: z.ZodMiniType<Provenance> = /* @__PURE__ */ z.strictObject({
  sources: sourceKeys,
  kind: figureKind,
  conflict: /* @__PURE__ */ z.exactOptional(text),
});
