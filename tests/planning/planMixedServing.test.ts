import { amdMi300x, nvidiaA100Sxm4_80gb, nvidiaH100Sxm, nvidiaL40s } from "llm-economics/accelerators";
import { llama31_8b, llama31_70b, qwen3_30bA3b } from "llm-economics/architectures";
import { usd } from "llm-economics/cost";
import { engineLimits } from "llm-economics/efficiency";
import { InvalidQuantityError } from "llm-economics/errors";
import {
  evaluateCandidate,
  type MachineOffer,
  planCandidates,
  planMixedServing,
  planServing,
  type RateDemand,
  type ServingQuestion,
  sparesFor,
} from "llm-economics/planning";
import { describe, expect, it } from "vitest";
import { type Random, randomFrom } from "../../src/load/simulation/random.js";

interface RateQuestion extends ServingQuestion {
  readonly demand: RateDemand;
}

const some: RateQuestion = {
  models: [llama31_70b],
  machines: [
    { accelerator: nvidiaH100Sxm, pricePerAcceleratorHour: 2.5, most: 8 },
    { accelerator: nvidiaA100Sxm4_80gb, pricePerAcceleratorHour: 1.4, most: 16 },
  ],
  demand: { requestsPerSecond: 12, input: 1024, output: 256 },
  objectives: { timePerOutputTokenSeconds: { p95: 0.08 }, timeToFirstTokenSeconds: { p95: 2 } },
};
const at = (requestsPerSecond: number, question = some): RateQuestion => ({
  ...question,
  demand: { ...question.demand, requestsPerSecond },
});
/** The highest rate that each kind of machines serves alone. */
const alone = some.machines.map(
  (machine) => planMixedServing(at(1e6, { ...some, machines: [machine] })).unserved[0]?.mostRequestsPerSecond ?? 0,
);
/** A demand that takes both kinds. */
const fleet = at(1.1 * Math.max(...alone));
const costOf = (question: ServingQuestion) => planMixedServing(question).plans[0]?.costPerHour.value ?? Infinity;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

function drawnOffer(random: Random): MachineOffer {
  const accelerator = pick(random, [nvidiaH100Sxm, nvidiaA100Sxm4_80gb, nvidiaL40s, amdMi300x]);
  const limits = random() < 0.5 ? engineLimits("vllm", accelerator) : undefined;
  return {
    accelerator,
    pricePerAcceleratorHour: 1 + 3 * random(),
    ...(random() < 0.8 && { most: Math.ceil(16 * random()) }),
    ...(limits && { engines: [{ limits }] }),
  };
}

function drawn(seed: number): RateQuestion {
  const random = randomFrom(seed);
  return {
    models: [pick(random, [llama31_8b, llama31_70b, qwen3_30bA3b])],
    machines: Array.from({ length: 1 + Math.floor(3 * random()) }, () => drawnOffer(random)),
    demand: {
      requestsPerSecond: 0.5 * 400 ** random(),
      input: pick(random, [200, 2000]),
      output: pick(random, [50, 500]),
    },
    objectives: { timePerOutputTokenSeconds: { p95: pick(random, [0.03, 0.1]) } },
    ...(random() < 0.3 && { availability: 0.99 }),
  };
}

/** A drawn question with a demand near what all its machines serve together, if they are limited. */
function tight(question: RateQuestion): RateQuestion {
  const most = planMixedServing(at(1e6, question)).unserved[0]?.mostRequestsPerSecond;
  return most ? at(0.9 * most, question) : question;
}

describe("planMixedServing", () => {
  it("combines two kinds of machines for a demand that neither can serve alone", () => {
    expect(planServing(fleet).plans).toEqual([]);
    const [mixed] = planMixedServing(fleet).plans;
    expect(mixed?.parts.map(({ plan }) => plan.names.accelerator).sort()).toEqual(["a100-sxm4-80gb", "h100-sxm"]);
    expect(mixed?.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(mixed?.accelerators).toBeLessThanOrEqual(24);
    for (const { plan } of mixed?.parts ?? []) expect(plan.times.timePerOutputToken.p95).toBeLessThanOrEqual(0.08);
  });

  it("spreads the mean of a curve like its peak: costs of parts per token, weighted by shares, are the fleet's", () => {
    const peak = fleet.demand.requestsPerSecond;
    const curve = [0.2, 0.5, 1, 0.3].map((part) => ({ seconds: 21_600, requestsPerSecond: part * peak }));
    const demand = { curve, input: fleet.demand.input, output: fleet.demand.output };
    const [mixed] = planMixedServing({ ...fleet, demand }).plans;
    expect(mixed?.parts.length).toBeGreaterThan(1);
    const perToken =
      mixed?.parts.map(({ share, plan }) => share * (plan.costPerMillionTokens?.value ?? Number.NaN)) ?? [];
    expect(mixed?.costPerMillionTokens?.value).toBeCloseTo(
      perToken.reduce((sum, each) => sum + each, 0),
      9,
    );
  });

  it("is the best plan with one kind of machine if no mix is cheaper", () => {
    const question = at(5);
    const [single] = planServing(question).plans;
    const [mixed] = planMixedServing(question).plans;
    expect(mixed?.parts).toEqual([{ share: 1, plan: single }]);
    expect(mixed?.costPerHour).toEqual(single?.costPerHour);
    expect(mixed?.costPerMillionTokens?.value).toBeCloseTo(single?.costPerMillionTokens?.value ?? 0, 12);
    expect(mixed?.probability).toBe(single?.probability);
  });

  it("returns the highest rate that all machines can serve, and serves that rate but no more", () => {
    const { plans, unserved } = planMixedServing(at(1000));
    expect(plans).toEqual([]);
    const most = unserved[0]?.mostRequestsPerSecond ?? 0;
    expect(planMixedServing(at(most * 0.999)).plans).toHaveLength(1);
    expect(planMixedServing(at(most * 1.001)).plans).toHaveLength(0);
  });

  it("returns no parts without demand, and no plans without machines or models", () => {
    const [idle] = planMixedServing(at(0)).plans;
    expect(idle).toMatchObject({ parts: [], accelerators: 0, costPerMillionTokens: null, probability: 1 });
    expect(idle?.costPerHour.value).toBe(0);
    expect(planMixedServing({ ...fleet, machines: [] })).toEqual({
      plans: [],
      unserved: [{ model: 0, mostRequestsPerSecond: 0 }],
      rejected: [],
    });
    expect(planMixedServing({ ...fleet, models: [] })).toEqual({ plans: [], unserved: [], rejected: [] });
    const never = planMixedServing({ ...fleet, objectives: { timePerOutputTokenSeconds: { mean: 1e-5 } } });
    expect(never.unserved).toEqual([{ model: 0, mostRequestsPerSecond: 0 }]);
    expect(never.rejected.some(({ reason }) => reason === "token alone too slow")).toBe(true);
  });

  it("plans each model separately, limits the number of parts, and throws for invalid options", () => {
    const two = planMixedServing({ ...fleet, models: [llama31_70b, llama31_8b] });
    expect(two.plans.map(({ model }) => model)).toEqual([1, 0]);
    expect(planMixedServing(fleet, { mostParts: 1 }).unserved).toHaveLength(1);
    expect(() => planMixedServing(fleet, { mostParts: 0 })).toThrow(InvalidQuantityError);
    expect(() => planMixedServing(fleet, { parts: 3 } as object)).toThrow(/parts/);
    const machines = fleet.machines.map((machine) => ({ ...machine, pricePerAcceleratorHour: usd("2") }));
    expect(planMixedServing({ ...fleet, machines }).plans[0]?.currency).toBe("USD");
  });

  it("combines free machines, and fills them before it rents others", () => {
    const free = fleet.machines.map((machine) => ({ ...machine, pricePerAcceleratorHour: 0 }));
    const [owned] = planMixedServing({ ...at(16), machines: free }).plans;
    expect(owned?.parts.length).toBe(2);
    expect(owned?.costPerHour.value).toBe(0);
    const [h100, a100] = fleet.machines as [MachineOffer, MachineOffer];
    const rented = { accelerator: h100.accelerator, pricePerAcceleratorHour: 2.5 };
    const machines = [rented, { ...a100, pricePerAcceleratorHour: 0 }];
    const [both] = planMixedServing({ ...at(16), machines }).plans;
    const [alone] = planServing({ ...at(16), machines: [rented] }).plans;
    expect(both?.costPerHour.value).toBeLessThan(alone?.costPerHour.value ?? 0);
  });

  it("is as likely to meet the objectives with one kind of machine in two offers as in one", () => {
    const [h100] = fleet.machines as [MachineOffer];
    const served = (machines: readonly MachineOffer[]) =>
      planMixedServing({ ...at(0.95 * (alone[0] ?? 0)), machines }).plans[0];
    const one = served([{ ...h100, most: 8 }]);
    const two = served([
      { ...h100, most: 4 },
      { ...h100, most: 4, pricePerAcceleratorHour: 4 },
    ]);
    expect(two?.parts.length).toBeGreaterThan(1);
    expect(two?.probability).toBe(Math.min(...(two?.parts ?? []).map(({ plan }) => plan.probability)));
    expect(two?.accelerators).toBe(one?.accelerators);
  });

  it("gives every part the spares with which all parts are up as often as required", () => {
    const [plan] = planMixedServing({ ...at(8), availability: 0.999 }).plans;
    for (const part of plan?.parts ?? []) expect(part.plan.spares).toBeGreaterThan(0);
    expect(plan?.costPerHour.value).toBeGreaterThan(costOf(at(8)));
  });
});

describe("the cheapest mix of random questions", () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);
  const all = seeds.map((seed) => {
    const question = seed % 2 ? drawn(seed) : tight(drawn(seed));
    return { question, single: planServing(question).plans[0], answer: planMixedServing(question) };
  });

  it("costs at most as much as the best plan with one kind of machine, meets the objectives and needs only available machines", () => {
    expect(all.filter(({ single, answer }) => !single && answer.plans.length > 0).length).toBeGreaterThan(3);
    for (const { question, single, answer } of all) {
      const [mixed] = answer.plans;
      if (single) expect(mixed?.costPerHour.value).toBeLessThanOrEqual(single.costPerHour.value);
      if (!mixed) continue;
      const { value, interval } = mixed.costPerHour;
      expect(interval.low <= value && value <= interval.high).toBe(true);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      for (const [machine, { most = Infinity }] of question.machines.entries()) {
        const own = mixed.parts.filter(({ plan }) => plan.candidate.machine === machine);
        expect(own.reduce((sum, { plan }) => sum + plan.accelerators, 0)).toBeLessThanOrEqual(most);
      }
      const limit = question.objectives?.timePerOutputTokenSeconds?.p95 ?? 0;
      for (const { plan, share } of mixed.parts) {
        expect(plan.times.timePerOutputToken.p95).toBeLessThanOrEqual(limit * 1.002);
        expect(share).toBeGreaterThan(0);
      }
    }
  });

  it("costs no less with more demand, and no more with more machines", () => {
    for (const { question, answer } of all.slice(0, 30)) {
      const cost = answer.plans[0]?.costPerHour.value ?? Infinity;
      expect(costOf(at(1.5 * question.demand.requestsPerSecond, question))).toBeGreaterThanOrEqual(cost * (1 - 1e-9));
      const machines = question.machines.map(({ most, ...rest }) => ({ ...rest, ...(most && { most: most + 4 }) }));
      expect(costOf({ ...question, machines })).toBeLessThanOrEqual(cost * (1 + 1e-9));
    }
  });
});

interface Replicas {
  readonly machine: number;
  readonly rate: number;
  readonly accelerators: number;
}

/** Cost of a number of replicas of each candidate, with the spares of all parts; infinite beyond the machines. */
function costOfCounts(question: RateQuestion, items: readonly Replicas[], counts: readonly number[]): number {
  const parts = counts.filter((count) => count > 0).length;
  const each = (question.availability ?? 0) ** (1 / parts);
  const used = question.machines.map(() => 0);
  for (const [index, { machine, accelerators }] of items.entries()) {
    const count = counts[index] ?? 0;
    const spares = count > 0 ? sparesFor(count, each, question.replicaAvailability ?? 1) : 0;
    used[machine] = (used[machine] ?? 0) + (count + spares) * accelerators;
  }
  return question.machines.reduce((cost, { most = 0, pricePerAcceleratorHour }, machine) => {
    const own = used[machine] ?? 0;
    return own > most ? Infinity : cost + own * (pricePerAcceleratorHour as number);
  }, 0);
}

/** The least cost over all numbers of replicas, by trying all. */
function leastCost(question: RateQuestion): number {
  const items = planCandidates(question).flatMap((candidate): readonly Replicas[] => {
    const found = evaluateCandidate({ ...at(1e-6, question), availability: undefined }, candidate);
    if (!found.feasible) return [];
    const rate = found.requestsPerSecondPerReplica.value * 0.8;
    return [{ machine: candidate.machine, rate, accelerators: candidate.tensorParallel }];
  });
  const enough = 1e-9 * question.demand.requestsPerSecond;
  let least = Infinity;
  const visit = (rest: number, counts: readonly number[]) => {
    const item = items[counts.length];
    if (rest <= enough) least = Math.min(least, costOfCounts(question, items, counts));
    if (rest <= enough || !item) return;
    const available = Math.floor((question.machines[item.machine]?.most ?? 0) / item.accelerators);
    for (let count = Math.min(available, Math.ceil(rest / item.rate - 1e-9)); count >= 0; count--)
      visit(rest - count * item.rate, [...counts, count]);
  };
  visit(question.demand.requestsPerSecond, []);
  return least;
}

describe("the cheapest mix against all numbers of replicas", () => {
  const prices = [2.5, 1.4, 0.7];
  const parts = [nvidiaH100Sxm, nvidiaA100Sxm4_80gb, nvidiaL40s];

  it.each(Array.from({ length: 24 }, (_, seed) => seed))("costs the least, seed %d", (seed) => {
    const random = randomFrom(100 + seed);
    const machines = parts.map((accelerator, index) => ({
      accelerator,
      pricePerAcceleratorHour: (prices[index] ?? 1) * (0.7 + 0.6 * random()),
      most: 2 + Math.floor(6 * random()),
      pools: "shared" as const,
    }));
    // Spares are needed by some parts and not by others, so that larger replicas may be cheaper.
    const spares = seed % 2 ? { availability: pick(random, [0.9, 0.99]), replicaAvailability: 0.97 } : {};
    const question = { ...fleet, models: [llama31_8b], machines, ...spares };
    const most = planMixedServing(at(1e6, question)).unserved[0]?.mostRequestsPerSecond ?? 0;
    const asked = at(most * (0.2 + 0.7 * random()), question);
    const cost = planMixedServing(asked, { mostParts: 6 }).plans[0]?.costPerHour.value ?? Infinity;
    const least = leastCost(asked);
    if (cost !== least) expect(cost).toBeCloseTo(least, 9);
  });
});
