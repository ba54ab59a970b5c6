import { estimateInference, type InferencePlan, type ServingPlan } from "llm-economics/inference";
import { expectTypeOf, it } from "vitest";

declare const plan: ServingPlan;

it("accepts a concurrency, a rate, a batch or a queue", () => {
  estimateInference({ ...plan, concurrency: 8 });
  estimateInference({ ...plan, requestsPerSecond: 2 });
  estimateInference({ ...plan, schedule: "static", concurrency: 8 });
  estimateInference({ ...plan, schedule: "offline" });
  estimateInference({ ...plan, tensorParallel: undefined, concurrency: 8 });
});

it("rejects a plan without a load or with two", () => {
  // @ts-expect-error no load
  estimateInference(plan);
  // @ts-expect-error a concurrency and a rate
  estimateInference({ ...plan, concurrency: 8, requestsPerSecond: 2 });
  // @ts-expect-error a batch has a size, not a rate
  estimateInference({ ...plan, schedule: "static", requestsPerSecond: 2 });
});

it("types `concurrency` as a number in every load that has it", () => {
  expectTypeOf<NonNullable<InferencePlan["concurrency"]>>().toEqualTypeOf<number>();
});
