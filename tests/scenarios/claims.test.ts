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

it("come to what the page of them shows, input by input", async () => {
  await expect(claimsPage(claims)).toMatchFileSnapshot("../../docs/golden/claims.md");
});

describe.each(claims)("claim %s", (_, claim) => {
  it("shows figures of its time, and each with its inputs", () => {
    expect(claim.figures.map(({ era }) => era)).toContain("then");
    for (const { inputs, what } of claim.figures) expect(inputs.length, what).toBeGreaterThan(0);
  });

  it("says of every input what it is, in what unit, when it held and where it was read", () => {
    for (const { name, value, unit, on, source } of claim.figures.flatMap(({ inputs }) => inputs)) {
      expect(value, name).toBeGreaterThan(0);
      expect(unit, name).not.toBe("");
      expect(source.length, name).toBeGreaterThan(5);
      // What nobody published is called an assumption and belongs to no date.
      if (on === "any") expect(source, name).toMatch(/^assumption: /);
      else expect(on, name).toMatch(/^20\d\d(-\d\d){0,2}$/);
    }
  });

  it("takes no price of later for a figure of its time", () => {
    for (const { era, inputs } of claim.figures)
      for (const { on, name } of era === "then" ? inputs : [])
        expect(on === "any" || on < "2025-06", `${name}, ${on}`).toBe(true);
  });

  it("judges each figure by the range alone", () => {
    for (const { value, verdict } of claim.figures) {
      const number = value === "never" ? Infinity : value;
      const expected = number < claim.low ? "below" : number > (claim.high ?? Number.MAX_VALUE) ? "above" : "within";
      expect(verdict).toBe(expected);
    }
  });

  it("says at which value of the input that it hangs on a verdict turns, and it does turn there", () => {
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

  it("is not made to come out: at least one figure contradicts it", () => {
    expect(claim.figures.some(({ verdict }) => verdict !== "within")).toBe(true);
    expect(claim.figures.some(({ verdict }) => verdict === "within")).toBe(true);
  });
});

describe("T2: a GPT-4-class run costs over $100 million", () => {
  const claim = gpt4TrainingRun();
  it("is $40.2M owned, published as $40.7M (oracle G02, Epoch AI, model_costs.csv), within 2 %", () => {
    near(figure(claim, "owned: the value that the run uses up, and electricity", "then").value, 40_695_706.41, 0.02);
  });
  it("is $778M to buy (Epoch AI, model_costs.csv), within 2 %", () => {
    near(figure(claim, "bought outright", "then").value, 778_066_898.67, 0.02);
  });
  it("rents 57 million A100-hours at the hour's price of each time, and only the hour's price differs", () => {
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
  it("every figure is the product of the inputs next to it", () => {
    for (const each of claim.figures) {
      const hours = each.inputs.some(({ unit }) => unit === "days") ? 24 : 1;
      near(
        each.value,
        each.inputs.reduce((product, { value }) => product * value, hours),
        1e-12,
      );
    }
  });
  it("DeepSeek-V3 is $5.576M (DeepSeek-V3 Technical Report, table 1), exactly", () => {
    expect(figure(claim, "DeepSeek-V3, at its makers' price", "then").value).toBe(5_576_000);
  });
  it("runs of its time rented at the lower end of their time's prices lie within it, today's largest above", () => {
    expect(figure(claim, "GPT-4, three years reserved", "then").verdict).toBe("within");
    expect(figure(claim, "Llama 3.1 405B, rented from a specialist", "then").verdict).toBe("within");
    expect(figure(claim, "GPT-4.5, as estimated by others", "today").verdict).toBe("above");
  });
});

describe("C3: a thousand tokens cost $0.002 to $0.06", () => {
  const claim = tokenCost();
  it("both ends are list prices of 2023 (genai-prices), exactly", () => {
    expect(figure(claim, "gpt-3.5-turbo, output, list price", "then").value).toBe(0.002);
    expect(figure(claim, "gpt-4, output, list price", "then").value).toBe(0.06);
  });
  it("served figures are accelerators x hour / rate, list prices a thousandth of a million", () => {
    for (const each of claim.figures) {
      const rate = each.inputs.find(({ unit }) => unit === "tokens/s")?.value;
      const expected = rate
        ? (input(each, "count") * input(each, "USD") * 1_000) / (3_600 * rate)
        : input(each, "USD") / 1_000;
      near(each.value, expected, 1e-12);
    }
  });
  it("DeepSeek's own fleet makes a million for $0.3003 (oracle G13, Inference System Overview)", () => {
    near(figure(claim, "DeepSeek-V3 on eight H800 of its own fleet", "then").value, 0.0003003, 1e-4);
  });
  it("served in batches today it costs less than a third of the lower end", () => {
    for (const { what, era, value } of claim.figures)
      if (era === "today" && what.includes(", batched")) expect(Number(value)).toBeLessThan(0.002 / 3);
  });
});

describe("C2: inference is 60 to 90 % of compute spend", () => {
  const claim = inferenceShareOfSpend();
  it("Google published three fifths of energy, not 70 % of money (arXiv:2204.05149)", () => {
    expect(figure(claim, "Google, share of machine-learning energy", "then").value).toBe(0.6);
  });
  it("OpenAI's 2024 is 2 of 7 billion (Epoch AI, October 2025)", () => {
    near(figure(claim, "OpenAI, compute of 2024, research included", "then").value, 2 / 7, 1e-12);
  });
  it("DeepSeek-V3: a year at $87,072 a day next to a run of $5.576M", () => {
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
  it("each month is the first whose bills exceed the run, recomputed in plain numbers", () => {
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
  it("holds for GPT-4 from 2.2 million requests a day on, and at ten million of today's lengths", () => {
    expect(claim.figures.map(({ value }) => value)).toEqual(["never", 18, 6, 3, 22, "never", "never", "never"]);
    expect(claim.figures[0]?.turnsAt?.value).toBeCloseTo(2.24e6, -4);
    for (const each of claim.figures.filter(({ turnsAt }) => turnsAt)) {
      const asked = input(each, "requests");
      expect(each.verdict === "within", each.what).toBe(asked > (each.turnsAt?.value ?? 0));
    }
  });
});

describe("D1: inference only needs an order of magnitude less", () => {
  it("is a hundredfold for a company with one server and hardly anything for a public fleet", () => {
    const [company, servers, fleet] = inferenceOnlySaving().figures;
    // 7 million hours of training against 8 x 8,766 of serving: at one price of an hour the price cancels.
    near(company?.value, 1 + 7e6 / (8 * 8_766), 1e-12);
    near(1 + 7e6 / ((company?.turnsAt?.value ?? 0) * 8_766), 10, 1e-12);
    near(servers?.value, 16_384 / 8, 1e-12);
    near(fleet?.value, 1 + 5_576_000 / (87_072 * 365.25), 1e-12);
  });
});
