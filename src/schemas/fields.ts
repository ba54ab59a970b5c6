import * as z from "zod/mini";

/** A non-empty string. */
export const text: z.ZodMiniType<string> = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1));

/** A finite number above 0. */
export const positiveNumber: z.ZodMiniType<number> = /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.positive());

/** A finite number of at least 0. */
export const nonNegativeNumber: z.ZodMiniType<number> = /* @__PURE__ */ z
  .number()
  .check(/* @__PURE__ */ z.nonnegative());

/** A whole number of at least 1. */
export const count: z.ZodMiniType<number> = /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.positive());

/** A whole number of at least 0. */
export const countOrNone: z.ZodMiniType<number> = /* @__PURE__ */ z.int().check(/* @__PURE__ */ z.nonnegative());

/** A day, month or year, as an ISO 8601 date. */
export const date: z.ZodMiniType<string> = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** A day, as an ISO 8601 date. */
export const day: z.ZodMiniType<string> = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** An amount of at least 0, as a decimal string without an exponent. */
export const amount: z.ZodMiniType<string> = /* @__PURE__ */ z
  .string()
  .check(/* @__PURE__ */ z.regex(/^\d{1,400}(\.\d{1,400})?$/));
