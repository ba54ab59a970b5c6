import { nvidiaA100Sxm4_80gb, nvidiaH100Sxm, nvidiaL40s } from "llm-economics/accelerators";
import { llama31_8b, qwen3_30bA3b } from "llm-economics/architectures";
import { engineLimits } from "llm-economics/efficiency";
import { planCandidates, planMixedServing, type RateDemand, type ServingQuestion } from "llm-economics/planning";
import { describe, expect, it } from "vitest";
import { type Random, randomFrom } from "../../src/load/simulation/random.js";
import { judgePrepared } from "../../src/planning/evaluateCandidate.js";
import { prepareQuestion } from "../../src/planning/preparedQuestion.js";

interface RateQuestion extends ServingQuestion {
  readonly demand: RateDemand;
}

const mostParts = 4;
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

function drawn(seed: number): RateQuestion {
  const random = randomFrom(seed);
  const accelerators = [nvidiaH100Sxm, nvidiaA100Sxm4_80gb, nvidiaL40s];
  const machines = accelerators.slice(0, 1 + Math.floor(2.5 * random())).map((accelerator) => ({
    accelerator,
    engines: [{ limits: engineLimits("vllm", accelerator) }],
    pricePerAcceleratorHour: pick(random, [0, 1, 1, 2.5, 1 + random()]),
    most: 1 + Math.floor(9 * random()),
    pools: pick(random, ["shared", "separate", "both"] as const),
    ...(random() < 0.5 && { tensorParallel: pick(random, [[1], [4, 2], [2], [8, 2, 1]]) }),
  }));
  return {
    models: [pick(random, [llama31_8b, qwen3_30bA3b])],
    machines,
    demand: { requestsPerSecond: 1e6, input: pick(random, [500, 3000]), output: pick(random, [30, 300]) },
    objectives: { timePerOutputTokenSeconds: { p95: 0.1 }, timeToFirstTokenSeconds: { p95: 3 } },
    headroom: pick(random, [0, 0.2]),
  };
}

/** The highest rate of one candidate by number of accelerators, over all numbers of workers. */
function ratesOf(sizes: readonly number[], rates: readonly number[], most: number): readonly number[] {
  const [size = 1, decodeSize] = sizes;
  const [rate = 0, decodeRate = 0] = rates;
  return Array.from({ length: most + 1 }, (_, accelerators) => {
    if (!decodeSize) return Math.floor(accelerators / size) * rate;
    let best = 0;
    for (let count = 0; count * size <= accelerators; count++)
      best = Math.max(
        best,
        Math.min(count * rate, Math.floor((accelerators - count * size) / decodeSize) * decodeRate),
      );
    return best;
  });
}

type Table = ReadonlyMap<string, { readonly parts: number; readonly cost: number; readonly rate: number }>;

/** The highest rate at every cost and number of parts, by adding every fleet of every candidate of every machine. */
function allMixes(question: RateQuestion): Table {
  const prepared = prepareQuestion(question);
  let mixes: Table = new Map([["0 0", { parts: 0, cost: 0, rate: 0 }]]);
  for (const [machine, { most = 0, pricePerAcceleratorHour }] of question.machines.entries()) {
    let own: readonly (readonly number[])[] = [Array.from({ length: most + 1 }, () => 0)];
    for (const candidate of planCandidates(question)) {
      const { capacity } = candidate.machine === machine ? judgePrepared(prepared, candidate) : {};
      if (!capacity) continue;
      const sizes = capacity.system.workers.map(({ accelerators }) => accelerators);
      const usable = capacity.asked.rates.map((rate) => rate * (1 - (question.headroom ?? 0)));
      const added = ratesOf(sizes, usable, most);
      const before = own;
      own = Array.from({ length: Math.min(before.length, mostParts) + 1 }, (_, parts) =>
        added.map((_rate, used) =>
          Math.max(
            before[Math.min(parts, before.length - 1)]?.[used] ?? 0,
            ...added.slice(0, used + 1).map((rate, count) => rate + (before[parts - 1]?.[used - count] ?? -Infinity)),
          ),
        ),
      );
    }
    const next = new Map(mixes);
    for (const mix of mixes.values())
      for (const [count, rates] of own.entries())
        for (const [used, rate] of rates.entries()) {
          const parts = mix.parts + count;
          const cost = mix.cost + used * (pricePerAcceleratorHour as number);
          const key = `${parts} ${cost}`;
          if (parts <= mostParts && rate > 0)
            next.set(key, { parts, cost, rate: Math.max(next.get(key)?.rate ?? 0, mix.rate + rate) });
        }
    mixes = next;
  }
  return mixes;
}

describe("the cheapest mix with separate pools and free machines", () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))("costs the least of all mixes, seed %d", (seed) => {
    const random = randomFrom(1000 + seed);
    const question = drawn(seed);
    const mixes = [...allMixes(question).values()];
    const most = Math.max(...mixes.map(({ rate }) => rate));
    const { unserved } = planMixedServing(question, { mostParts });
    expect(unserved[0]?.mostRequestsPerSecond).toBeCloseTo(most, 9);
    if (most === 0) return;
    const demand = { ...question.demand, requestsPerSecond: most * (0.05 + 0.94 * random()) };
    const enough = mixes.filter(({ rate }) => rate >= demand.requestsPerSecond * (1 - 1e-9));
    const [plan] = planMixedServing({ ...question, demand }, { mostParts }).plans;
    expect(plan?.costPerHour.value).toBeCloseTo(Math.min(...enough.map(({ cost }) => cost)), 9);
    expect(plan?.parts.length).toBeLessThanOrEqual(mostParts);
  });
});

describe("the highest rate of mixes with spares", () => {
  it.each([1, 2, 1e9])("is served, and no higher rate is, with at most %d parts", (mostParts) => {
    const machines = [nvidiaH100Sxm, nvidiaA100Sxm4_80gb, nvidiaL40s].map((accelerator, at) => ({
      accelerator,
      pricePerAcceleratorHour: 3 - at,
      most: 5 - at,
    }));
    const question = { ...drawn(0), models: [llama31_8b], machines, availability: 0.9, replicaAvailability: 0.97 };
    const most = planMixedServing(question, { mostParts }).unserved[0]?.mostRequestsPerSecond ?? 0;
    const plansAt = (requestsPerSecond: number) =>
      planMixedServing({ ...question, demand: { ...question.demand, requestsPerSecond } }, { mostParts }).plans;
    expect(plansAt(0.999 * most)).toHaveLength(1);
    expect(plansAt(1.001 * most)).toEqual([]);
  });
});

describe("machines of a mix", () => {
  const machine = { accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2, most: 4 };
  const question = { ...drawn(0), models: [llama31_8b] };
  const most = (machines: ServingQuestion["machines"]) =>
    planMixedServing({ ...question, machines }).unserved[0]?.mostRequestsPerSecond ?? 0;

  it("are counted as often as they are listed", () => {
    expect(most([machine, machine]) / most([machine])).toBeCloseTo(2, 12);
    expect(most([machine, machine])).toBe(most([machine, { ...machine }]));
  });

  it("reject candidates of which not even one replica is available", () => {
    const one = { ...machine, most: 1, tensorParallel: [1, 2] };
    const { rejected } = planMixedServing({ ...question, machines: [one] });
    expect(rejected.map(({ reason, candidate }) => [reason, candidate.tensorParallel])).toEqual([
      ["too few machines", 2],
    ]);
  });
});
