import * as z from "zod/mini";
import { amount, day, text } from "./fields.js";
import { figureKind, sourceKeys } from "./provenanceSchema.js";

/** Fields of every dated entry: date, sources and kind. */
export const datedFields: {
  readonly on: z.ZodMiniType<string>;
  readonly sources: typeof sourceKeys;
  readonly kind: typeof figureKind;
  readonly conflict: z.ZodMiniExactOptional<typeof text>;
} = {
  on: day,
  sources: sourceKeys,
  kind: figureKind,
  conflict: /* @__PURE__ */ z.exactOptional(text),
};

/** Optional fields on the validity of a series: last confirmation, end, and successor. */
export const endFields: {
  readonly confirmedOn: z.ZodMiniExactOptional<typeof day>;
  readonly endedOn: z.ZodMiniExactOptional<typeof day>;
  readonly supersededBy: z.ZodMiniExactOptional<typeof text>;
} = {
  confirmedOn: /* @__PURE__ */ z.exactOptional(day),
  endedOn: /* @__PURE__ */ z.exactOptional(day),
  supersededBy: /* @__PURE__ */ z.exactOptional(text),
};

// `Object.assign` can be marked as pure; bundlers keep a schema with a spread even if nothing uses it.
const amountPoint = /* @__PURE__ */ z.strictObject(/* @__PURE__ */ Object.assign({}, datedFields, { amount }));

/** Entries of a series of amounts: at least one, in chronological order. */
export const amountPoints: z.ZodMiniType<[z.output<typeof amountPoint>, ...z.output<typeof amountPoint>[]]> =
  /* @__PURE__ */ z
    .tuple([amountPoint], amountPoint)
    .check(/* @__PURE__ */ z.refine(rising, "must be in chronological order"));

/** Tells whether every entry is later than the one before. */
export function rising(points: readonly { readonly on: string }[]): boolean {
  return points.every(({ on }, index) => index === 0 || on > (points[index - 1]?.on ?? ""));
}
