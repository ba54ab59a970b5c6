import * as z from "zod/mini";
import { amount, count, nonNegativeNumber, positiveNumber } from "./fields.js";

const rate = /* @__PURE__ */ z.looseObject({
  value: positiveNumber,
  interval: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ z.looseObject({ low: positiveNumber, high: positiveNumber, level: nonNegativeNumber }),
  ),
});

/** Input of `inferenceCost` as JSON, with the price as a decimal string and a currency. */
export interface InferenceCostJson {
  /** Rates of the plan while busy, as `estimateInference` returns them. */
  readonly serving: {
    readonly accelerators: number;
    readonly prefillShare: number;
    readonly inputTokensPerSecond: object;
    readonly outputTokensPerSecond: object;
    readonly totalTokensPerSecond: object;
    readonly requestsPerSecond: object;
  };
  /** Price of an accelerator-hour, such as `{ amount: "2.10", currency: "USD" }`. */
  readonly pricePerAcceleratorHour: { readonly amount: string; readonly currency: string };
  /** Busy hours over billed hours. */
  readonly utilization: number;
  /** Billed accelerators, if whole servers are billed. */
  readonly billedAccelerators?: number | undefined;
  /** Allocation of the cost to prompts and outputs. */
  readonly allocation?: "by-time" | "all-to-output" | "by-token" | undefined;
}

/**
 * Schema of the input of `inferenceCost` as JSON. Build the price with `money(amount, currency)` before the call.
 *
 * @source The type `InferenceCostInput` of `llm-economics/cost`
 */
export const inferenceCostSchema: z.ZodMiniType<InferenceCostJson> = /* @__PURE__ */ z.strictObject({
  serving: /* @__PURE__ */ z.looseObject({
    accelerators: count,
    prefillShare: /* @__PURE__ */ nonNegativeNumber.check(/* @__PURE__ */ z.maximum(1)),
    inputTokensPerSecond: rate,
    outputTokensPerSecond: rate,
    totalTokensPerSecond: rate,
    requestsPerSecond: rate,
  }),
  pricePerAcceleratorHour: /* @__PURE__ */ z.strictObject({
    amount,
    currency: /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^[A-Z]{3}$/)),
  }),
  utilization: /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.positive(), /* @__PURE__ */ z.maximum(1)),
  billedAccelerators: /* @__PURE__ */ z.optional(count),
  allocation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(["by-time", "all-to-output", "by-token"])),
});
