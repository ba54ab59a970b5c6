import {
  type CheckedClaim,
  type ClaimFigure,
  frontierTrainingCost,
  gpt4TrainingRun,
  inferenceOnlySaving,
  inferencePassesTraining,
  inferenceShareOfSpend,
  tokenCost,
} from "llm-economics/scenarios";
import { describe, expect, it } from "vitest";
import { claimsPage } from "./claimsPage.ts";

const claims = [
  ["T2", gpt4TrainingRun()],
  ["C2", inferenceShareOfSpend()],
  ["C3, training", frontierTrainingCost()],
  ["C3, inference", tokenCost()],
  ["C4", inferencePassesTraining()],
  ["D1", inferenceOnlySaving()],
] as const;

const near = (actual: number | "never" | undefined, expected: number, relative: number) =>
  expect(Math.abs(Number(actual) / expected - 1), `${actual} against ${expected}`).toBeLessThanOrEqual(relative);
const figure = (claim: CheckedClaim, what: string, era: ClaimFigure["era"]) => {
  const found = claim.figures.find((each) => each.what === what && each.era === era);
  if (found === undefined) throw new Error(`no figure ${what} of ${era}`);
  return found;
};
const input = ({ inputs }: ClaimFigure, unit: string) => {
  const found = inputs.filter((each) => each.unit === unit);
  if (found.length !== 1) throw new Error(`${found.length} inputs in ${unit}`);
  return found[0]?.value ?? 0;
};

it("match the docs page of claims, input by input", async () => {
  await expect(claimsPage(claims)).toMatchFileSnapshot("../../docs/golden/claims.md");
});

describe.each(claims)("claim %s", (_, claim) => {
  it("has figures of its time, each with inputs", () => {
    expect(claim.figures.map(({ era }) => era)).toContain("then");
    for (const { inputs, what } of claim.figures) expect(inputs.length, what).toBeGreaterThan(0);
  });

  it("states name, unit, date and source of every input", () => {
    for (const { name, value, unit, on, source } of claim.figures.flatMap(({ inputs }) => inputs)) {
      expect(value, name).toBeGreaterThan(0);
      expect(unit, name).not.toBe("");
      expect(source.length, name).toBeGreaterThan(5);
      // Unpublished inputs are called assumptions and have no date.
      if (on === "any") expect(source, name).toMatch(/^assumption: /);
      else expect(on, name).toMatch(/^20\d\d(-\d\d){0,2}$/);
    }
  });

  it("uses no later price for a figure of its time", () => {
    for (const { era, inputs } of claim.figures)
      for (const { on, name } of era === "then" ? inputs : [])
        expect(on === "any" || on < "2025-06", `${name}, ${on}`).toBe(true);
  });

  it("judges each figure by the claimed range only", () => {
    for (const { value, verdict } of claim.figures) {
      const number = value === "never" ? Infinity : value;
      const expected = number < claim.low ? "below" : number > (claim.high ?? Number.MAX_VALUE) ? "above" : "within";
      expect(verdict).toBe(expected);
    }
  });

  it("states the value of the decisive input at which the verdict changes, and it does change there", () => {
    for (const { what, inputs, value, turnsAt } of claim.figures) {
      if (turnsAt === undefined) continue;
      const hangsOn = inputs.find(({ name }) => name === turnsAt.input);
      expect(hangsOn?.unit, what).toBe(turnsAt.unit);
      if (value === "never" || claim.unit !== "USD") continue;
      const turned = (value * turnsAt.value) / (hangsOn?.value ?? 1);
      expect(
        [claim.low, claim.high].some((end) => Math.abs(turned / (end ?? 1) - 1) < 1e-9),
        what,
      ).toBe(true);
    }
  });

  it("is contradicted by at least one figure", () => {
    expect(claim.figures.some(({ verdict }) => verdict !== "within")).toBe(true);
    expect(claim.figures.some(({ verdict }) => verdict === "within")).toBe(true);
  });
});

describe("T2: a GPT-4-class run costs over $100 million", () => {
  const claim = gpt4TrainingRun();
  it("is $40.2M owned, published as $40.7M (Epoch AI, model_costs.csv), within 2 %", () => {
    near(figure(claim, "owned: the value that the run uses up, and electricity", "then").value, 40_695_706.41, 0.02);
  });
  it("is $778M to buy (Epoch AI, model_costs.csv), within 2 %", () => {
    near(figure(claim, "bought outright", "then").value, 778_066_898.67, 0.02);
  });
  it("prices 57 million A100-hours at rental prices that differ by date only", () => {
    for (const [what, era] of [
      ["rented, three years reserved", "then"],
      ["rented, one year reserved", "then"],
      ["rented on demand", "then"],
      ["rented on demand", "today"],
    ] as const) {
      const rented = figure(claim, what, era);
      near(rented.value, 25_000 * 95 * 24 * input(rented, "USD"), 1e-12);
    }
  });
});

describe("C3: a frontier run costs $50 to 200 million", () => {
  const claim = frontierTrainingCost();
  it("has figures that are products of their inputs", () => {
    for (const each of claim.figures) {
      const hours = each.inputs.some(({ unit }) => unit === "days") ? 24 : 1;
      near(
        each.value,
        each.inputs.reduce((product, { value }) => product * value, hours),
        1e-12,
      );
    }
  });
  it("equals $5.576M for DeepSeek-V3 (DeepSeek-V3 Technical Report, table 1)", () => {
    expect(figure(claim, "DeepSeek-V3, at its makers' price", "then").value).toBe(5_576_000);
  });
  it("holds for runs of its time at low rental prices, and is exceeded by today's largest runs", () => {
    expect(figure(claim, "GPT-4, three years reserved", "then").verdict).toBe("within");
    expect(figure(claim, "Llama 3.1 405B, rented from a specialist", "then").verdict).toBe("within");
    expect(figure(claim, "GPT-4.5, as estimated by others", "today").verdict).toBe("above");
  });
});

describe("C3: a thousand tokens cost $0.002 to $0.06", () => {
  const claim = tokenCost();
  it("has list prices of 2023 at both ends (genai-prices)", () => {
    expect(figure(claim, "gpt-3.5-turbo, output, list price", "then").value).toBe(0.002);
    expect(figure(claim, "gpt-4, output, list price", "then").value).toBe(0.06);
  });
  it("computes served figures as accelerators x hour / rate, and list figures per thousand tokens", () => {
    for (const each of claim.figures) {
      const rate = each.inputs.find(({ unit }) => unit === "tokens/s")?.value;
      const expected = rate
        ? (input(each, "count") * input(each, "USD") * 1_000) / (3_600 * rate)
        : input(each, "USD") / 1_000;
      near(each.value, expected, 1e-12);
    }
  });
  it("costs $0.3003 per million tokens on DeepSeek's fleet (Inference System Overview)", () => {
    near(figure(claim, "DeepSeek-V3 on eight H800 of its own fleet", "then").value, 0.0003003, 1e-4);
  });
  it("is less than a third of the lower end for batched serving today", () => {
    for (const { what, era, value } of claim.figures)
      if (era === "today" && what.includes(", batched")) expect(Number(value)).toBeLessThan(0.002 / 3);
  });
});

describe("C2: inference is 60 to 90 % of compute spend", () => {
  const claim = inferenceShareOfSpend();
  it("is 60 % of energy at Google, not 70 % of spending (arXiv:2204.05149)", () => {
    expect(figure(claim, "Google, share of machine-learning energy", "then").value).toBe(0.6);
  });
  it("is 2 of 7 billion at OpenAI in 2024 (Epoch AI, October 2025)", () => {
    near(figure(claim, "OpenAI, compute of 2024, research included", "then").value, 2 / 7, 1e-12);
  });
  it("compares a year at $87,072 a day with a run of $5.576M for DeepSeek-V3", () => {
    const served = 87_072 * 365.25;
    near(
      figure(claim, "DeepSeek-V3, final run and a year of serving", "then").value,
      served / (served + 5_576_000),
      1e-12,
    );
  });
});

describe("C4: inference passes training within the life of a model", () => {
  const claim = inferencePassesTraining();
  it("is the first month whose cumulative bills exceed the run, recomputed in plain numbers", () => {
    for (const each of claim.figures) {
      const day = each.inputs.find(({ unit }) => unit === "requests");
      const training = each.inputs
        .slice(
          0,
          each.inputs.findIndex((one) => one === day || one.name.startsWith("cost of a day")),
        )
        .reduce((product, { value, unit }) => product * value * (unit === "days" ? 24 : 1), 1);
      const tokens = each.inputs.filter(({ unit }) => unit === "tokens").map(({ value }) => value);
      const prices = each.inputs.filter(({ name }) => name.includes("million tokens")).map(({ value }) => value);
      const request = tokens.reduce((sum, count, index) => sum + (count * (prices[index] ?? 0)) / 1e6, 0);
      const perDay = day
        ? day.value * request
        : (each.inputs.find(({ name }) => name.startsWith("cost of a day"))?.value ?? 0);
      const month = Math.floor(training / ((perDay * 365.25) / 12)) + 1;
      expect(each.value, each.what).toBe(month <= input(each, "months") ? month : "never");
    }
  });
  it("holds for GPT-4 from 2.2 million requests a day, and today at ten million", () => {
    expect(claim.figures.map(({ value }) => value)).toEqual(["never", 18, 6, 3, 21, "never", "never", "never"]);
    expect(claim.figures[0]?.turnsAt?.value).toBeCloseTo(2.24e6, -4);
    for (const each of claim.figures.filter(({ turnsAt }) => turnsAt)) {
      const asked = input(each, "requests");
      expect(each.verdict === "within", each.what).toBe(asked > (each.turnsAt?.value ?? 0));
    }
  });
});

describe("D1: inference only needs an order of magnitude less", () => {
  it("is a factor of a hundred for a company with one server, and close to 1 for a public service", () => {
    const [company, servers, fleet] = inferenceOnlySaving().figures;
    // 7 million hours of training against 8 x 8,766 of serving: at one price of an hour the price cancels.
    near(company?.value, 1 + 7e6 / (8 * 8_766), 1e-12);
    near(1 + 7e6 / ((company?.turnsAt?.value ?? 0) * 8_766), 10, 1e-12);
    near(servers?.value, 16_384 / 8, 1e-12);
    near(fleet?.value, 1 + 5_576_000 / (87_072 * 365.25), 1e-12);
  });
});
