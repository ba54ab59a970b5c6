import { nvidiaH100Sxm } from "../../src/accelerators/nvidiaH100Sxm.ts";
import { llama31_70b } from "../../src/architectures/llama31_70b.ts";
import { engineLimits } from "../../src/efficiency/engineLimits.ts";
import { burst } from "../../src/load/burst.ts";
import { estimateLoad } from "../../src/load/estimateLoad.ts";
import { lengths } from "../../src/load/lengths.ts";
import type { Load } from "../../src/load/load.ts";
import { poisson } from "../../src/load/poisson.ts";
import { simulate } from "../../src/load/simulation/simulate.ts";
import { evaluateCandidate } from "../../src/planning/evaluateCandidate.ts";
import type { BenchCase } from "./benchCase.ts";
import { perSecond } from "./perSecond.ts";

const limits = engineLimits("vllm", nvidiaH100Sxm);
const plan = { model: llama31_70b, accelerator: nvidiaH100Sxm, tensorParallel: 4, limits };
const shape = { input: lengths(1155, { variation: 0.96 }), output: lengths(211, { variation: 0.77 }) };
const rates = 64;

function estimated(loadOf: (run: number) => Load): number {
  return perSecond((run) => {
    const result = estimateLoad({ ...plan, load: loadOf(run) });
    return result.fits ? result.batch : 0;
  });
}

/** Benchmarks serving under load: the closed forms, the simulator per step, and one candidate of a plan. */
export function loadCases(): readonly BenchCase[] {
  const { steps } = simulate(plan, poisson(4, shape), { seed: 1 });
  const question = {
    models: [llama31_70b],
    machines: [{ accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5, engines: [{ limits }] }],
    demand: { requestsPerSecond: 20, ...shape },
    objectives: { timeToFirstTokenSeconds: { p95: 1 }, timePerOutputTokenSeconds: { p95: 0.05 } },
  };
  const candidate = { model: 0, machine: 0, engine: 0, tensorParallel: 4 };
  return [
    {
      name: "estimateLoad, random arrivals",
      perSecond: estimated((run) => poisson(0.1 + (7 * (run % rates)) / rates, shape)),
      leastPerSecond: 20_000,
    },
    { name: "estimateLoad, a burst of 1,000", perSecond: estimated(() => burst(1000, shape)) },
    {
      name: "simulate, steps",
      perSecond: steps * perSecond((run) => simulate(plan, poisson(4, shape), { seed: run }).steps),
      leastPerSecond: 1e6,
    },
    {
      name: "evaluateCandidate",
      perSecond: perSecond((run) => (evaluateCandidate(question, candidate).feasible ? run : 0)),
      leastPerSecond: 2_000,
    },
  ];
}
