import fc from "fast-check";
import { InvalidQuantityError } from "llm-economics/errors";
import {
  dalyCheckpointInterval,
  defaultFailureModel,
  goodput,
  jobMeanSecondsBetweenFailures,
  observedFailureRate,
  publishedAcceleratorFailureSeconds,
  youngCheckpointInterval,
} from "llm-economics/training";
import { days, hours } from "llm-economics/units";
import { describe, expect, it } from "vitest";
import { near } from "./near.ts";
import { seededRandom } from "./seededRandom.ts";

const meanSecondsBetweenFailures = 11_135.083_532_219_57;

describe("jobMeanSecondsBetweenFailures", () => {
  const llama3 = observedFailureRate({ failures: 419, accelerators: 16_384, spanSeconds: days(54) });
  it("Llama 3 (arXiv:2407.21783): 3.09308 hours for the job", () => {
    near(llama3.jobSeconds / hours(1), 3.09308, 1e-5);
  });
  it("Llama 3: 50,677 hours for one accelerator, the default", () => {
    near(llama3.acceleratorSeconds / hours(1), 50_677, 1e-5);
    near(publishedAcceleratorFailureSeconds.llama3, llama3.acceleratorSeconds, 1e-8);
    expect(defaultFailureModel.acceleratorMeanSecondsBetweenFailures).toBe(publishedAcceleratorFailureSeconds.llama3);
  });
  it.each([
    ["Meta's clusters (arXiv:2410.21680): 16,384 accelerators, 1.8 h", 2048, 1.8],
    ["Meta's clusters: 131,072 accelerators, 0.23 h", 16_384, 0.23],
  ])("%s, within 3 %%", (_, parts, expected) => {
    near(jobMeanSecondsBetweenFailures({ parts, partMeanSeconds: days(1) / 0.0065 }) / hours(1), expected, 0.03);
  });
  it("includes failures that do not depend on size: 7.9 hours at 1,024 accelerators, not 28.8", () => {
    const law = { parts: 128, partMeanSeconds: days(1) / 0.0065 };
    near(jobMeanSecondsBetweenFailures(law) / hours(1), 28.8, 0.01);
    const failuresPerSecondOfAnyJob = 1 / hours(7.9) - 1 / hours(28.846);
    near(jobMeanSecondsBetweenFailures({ ...law, failuresPerSecondOfAnyJob }) / hours(1), 7.9, 1e-3);
  });
  it("has the published rates as constants", () => {
    near(publishedAcceleratorFailureSeconds.metaResearchCluster1, (8 * days(1)) / 0.0065, 1e-8);
    near(publishedAcceleratorFailureSeconds.metaResearchCluster2, (8 * days(1)) / 0.00234, 1e-8);
    near(publishedAcceleratorFailureSeconds.bloom, 384 * days(7), 1e-8);
  });
});

describe("checkpoint interval", () => {
  const need = { checkpointSeconds: 60, meanSecondsBetweenFailures };
  it("Young (1974): 1,155.95 s", () => near(youngCheckpointInterval(need), 1155.95, 1e-5));
  it("Daly (2006): 1,116.29 s", () => near(dalyCheckpointInterval(need), 1116.29, 1e-5));
  it("BLOOM: 40 s every three hours cost 0.37 %", () => {
    const never = {
      checkpointSeconds: 40,
      intervalSeconds: hours(3) - 40,
      restartSeconds: 0,
      meanSecondsBetweenFailures: 1e18,
    };
    near(1 - goodput({ ...never, form: "first-order" }), 0.0037037, 1.1e-6);
  });
  it("is longer for slower checkpoints and rarer failures", () => {
    const time = fc.double({ min: 1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(time, time, (checkpointSeconds, mean) => {
        const young = youngCheckpointInterval({ checkpointSeconds, meanSecondsBetweenFailures: mean });
        near(young ** 2, 2 * checkpointSeconds * mean, 1e-9);
        expect(
          youngCheckpointInterval({ checkpointSeconds: 2 * checkpointSeconds, meanSecondsBetweenFailures: mean }),
        ).toBeGreaterThan(young);
      }),
    );
  });
  it("throws for a checkpoint longer than two mean times between failures", () => {
    expect(() => dalyCheckpointInterval({ checkpointSeconds: 200, meanSecondsBetweenFailures: 100 })).toThrow(
      InvalidQuantityError,
    );
  });
});

describe("goodput", () => {
  const job = { checkpointSeconds: 60, restartSeconds: 300, meanSecondsBetweenFailures };
  it("is 0.875699 to first order at Young's interval with restarts of 300 s", () => {
    near(goodput({ ...job, form: "first-order" }), 0.875699, 1e-5);
  });
  it("equals RSC's formula (arXiv:2410.21680), (1 - N r (u0 + dt/2)) / (1 + w/dt), to first order", () => {
    const interval = 3600;
    const published = (1 - (300 + interval / 2) / meanSecondsBetweenFailures) / (1 + 60 / interval);
    near(goodput({ ...job, intervalSeconds: interval, form: "first-order" }), published, 1e-12);
  });
  it("equals the mean of a simulated run with random failures", () => {
    const random = seededRandom(12345);
    const interval = youngCheckpointInterval(job);
    let elapsed = 0;
    const segments = 20_000;
    for (let done = 0; done < segments; ) {
      const failure = -Math.log(random()) * meanSecondsBetweenFailures;
      if (failure >= interval + 60) {
        elapsed += interval + 60;
        done += 1;
        continue;
      }
      elapsed += failure;
      for (
        let again = -Math.log(random()) * meanSecondsBetweenFailures;
        ;
        again = -Math.log(random()) * meanSecondsBetweenFailures
      ) {
        elapsed += Math.min(again, 300);
        if (again >= 300) break;
      }
    }
    near(goodput(job), (segments * interval) / elapsed, 0.005);
  });
  it("is between 0 and 1 and falls with more failures, slower restarts and slower checkpoints", () => {
    const time = fc.double({ min: 1, max: 600, noNaN: true });
    fc.assert(
      fc.property(
        time,
        time,
        fc.double({ min: 1e4, max: 1e7, noNaN: true }),
        (checkpointSeconds, restartSeconds, mean) => {
          const at = (change: object) =>
            goodput({ checkpointSeconds, restartSeconds, meanSecondsBetweenFailures: mean, ...change });
          const share = at({});
          expect(share > 0 && share < 1).toBe(true);
          expect(at({ meanSecondsBetweenFailures: 2 * mean })).toBeGreaterThan(share);
          expect(at({ restartSeconds: restartSeconds + 60 })).toBeLessThan(share);
          expect(at({ checkpointSeconds: checkpointSeconds + 60 })).toBeLessThan(share);
        },
      ),
    );
  });
  it("is highest near Young's interval", () => {
    const young = youngCheckpointInterval(job);
    for (const factor of [0.25, 0.5, 2, 4])
      expect(goodput({ ...job, intervalSeconds: factor * young })).toBeLessThan(goodput(job));
  });
  it.each([
    ["checkpointSeconds", 0],
    ["restartSeconds", -1],
    ["meanSecondsBetweenFailures", Number.NaN],
    ["intervalSeconds", 0],
  ])("throws if %s is %s", (field, value) => {
    expect(() => goodput({ ...job, [field]: value })).toThrow(new RegExp(`^${field} must be `));
  });
  it("throws for a job that fails before it makes progress", () => {
    const hopeless = { checkpointSeconds: 60, restartSeconds: 300, meanSecondsBetweenFailures: 100 };
    expect(() => goodput({ ...hopeless, form: "first-order" })).toThrow(/Checkpoint faster/);
    expect(() => goodput({ ...hopeless, restartSeconds: 1e6 })).toThrow(/Checkpoint faster/);
  });
});
