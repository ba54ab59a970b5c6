import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_8b } from "llm-economics/architectures";
import { burst, meanWaitSeconds, simulate, waitingProbability } from "llm-economics/load";
import { expect, it } from "vitest";

it("answers for millions of servers, and throws a typed error beyond", () => {
  expect(waitingProbability({ servers: 5_000_000, offeredLoad: 10 })).toBe(0);
  for (const servers of [2 ** 53 - 1, 1e9]) {
    expect(() => waitingProbability({ servers, offeredLoad: 1 })).toThrow(
      /servers must be a number from 1 to 10000000/,
    );
    expect(() => meanWaitSeconds({ servers, arrivalsPerSecond: 1, serviceSeconds: 1 })).toThrow(/servers must be/);
  }
});

it("throws a typed error for more requests than a simulation can hold", () => {
  const plan = { model: llama31_8b, accelerator: nvidiaH100Sxm };
  const load = burst(2 ** 53 - 1, { input: 512, output: 128 });
  expect(() => simulate(plan, load, { seed: 1 })).toThrow(/requests must be a number from 1 to 1000000/);
});
