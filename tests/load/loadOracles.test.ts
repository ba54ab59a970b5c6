import { expect, it } from "vitest";
import { meanWaitSeconds } from "../../src/load/queueing/meanWaitSeconds.js";
import { waitingProbability } from "../../src/load/queueing/waitingProbability.js";

it("L13: Erlang C of ten servers at a load of eight is 0.40918", () => {
  expect(waitingProbability({ servers: 10, offeredLoad: 8 })).toBeCloseTo(0.409_18, 5);
});

it("L14: of 256 seats at 95 % a request waits with a probability of 0.3129", () => {
  expect(waitingProbability({ servers: 256, offeredLoad: 243.2 }) / 0.3129).toBeCloseTo(1, 1);
});

it("L15: Pollaczek and Khinchine: four a second of 0.2 s with a squared variation of 0.93 wait 0.772 s", () => {
  const queue = { servers: 1, arrivalsPerSecond: 4, serviceSeconds: 0.2, squaredVariation: 0.93 };
  expect(meanWaitSeconds(queue) / 0.772).toBeCloseTo(1, 3);
});
