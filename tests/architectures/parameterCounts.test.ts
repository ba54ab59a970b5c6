import { type CatalogueArchitecture, parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { checkpointTotals } from "./checkpointTotals.ts";
import { entries, entry } from "./entries.ts";

/** Largest relative difference that counts as rounding. */
const widestRounding = 0.025;

/** Whether a count rounds or truncates to a publisher's figure. */
function roundsTo(count: number, published: number): boolean {
  let unit = 1;
  while (published % (10 * unit) === 0) unit *= 10;
  const rounded = count >= published - unit / 2 && count < published + unit;
  return rounded && Math.abs(count / published - 1) <= widestRounding;
}

const powers: { readonly [name: string]: number } = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** Whether a text states the count to at least three digits. */
function states(text: string | undefined, count: number): boolean {
  const figures = (text ?? "").matchAll(/(\d+(?:\.(\d+))?) (million|billion|trillion)/g);
  return [...figures].some(([, digits = "", decimals = "", power = ""]) => {
    const significant = digits.replace(".", "").length;
    const scaled = count / (powers[power] ?? Number.NaN);
    return significant >= 3 && scaled.toFixed(decimals.length) === digits;
  });
}

/** Active parameters as publishers count them: all, without the embedding, without embedding and head. */
function activeCounts(model: CatalogueArchitecture): number[] {
  const { active } = parameterCount(model);
  const matrix = model.hiddenSize * model.vocabularySize;
  return [active, active - matrix, active - (model.embedding === "tied" ? 1 : 2) * matrix];
}

describe("parameters against the checkpoint's tensors", () => {
  it.each(Object.entries(checkpointTotals))("%s", (id, [source, total]) => {
    expect(parameterCount(entry(id)).total, source).toBe(total);
  });

  it.each([
    ["glm-4.5", 358_337_791_296],
    ["glm-4.5-air", 110_468_824_832],
  ])(
    "%s with its multi-token prediction layer, which repeats a layer, embedding and head, and joins two inputs",
    (id, total) => {
      const model = entry(id);
      const { hiddenSize, vocabularySize } = model;
      const last = model.layerGroups.at(-1);
      if (!last) throw new Error("no layers");
      const withLayer = { ...model, layerGroups: [...model.layerGroups, { ...last, count: 1 }] };
      const joined = 2 * hiddenSize * hiddenSize + 3 * hiddenSize + 2 * vocabularySize * hiddenSize;
      expect(parameterCount(withLayer).total + joined).toBe(total);
    },
  );

  it("falcon-180b, which also stores its tied head: tiiuae/falcon-180B", () => {
    const model = entry("falcon-180b");
    expect(parameterCount(model).total + model.hiddenSize * model.vocabularySize).toBe(179_522_565_120);
  });

  it.each([
    ["llama-2-7b", 6_738_417_664, 32],
    ["llama-2-13b", 13_015_866_880, 40],
    ["llama-2-70b", 68_976_653_312, 80],
  ])("%s, whose checkpoint stores 64 inverse frequencies per layer", (id, total, layers) => {
    expect(parameterCount(entry(id)).total + 64 * layers).toBe(total);
  });
});

describe("parameters against publishers' figures", () => {
  it("recognises rounding, truncation and neither", () => {
    expect(roundsTo(7_241_732_096, 7_240_000_000)).toBe(true);
    expect(roundsTo(7_615_616_512, 7_610_000_000)).toBe(true);
    expect(roundsTo(7_629_999_999, 7_610_000_000)).toBe(false);
    expect(roundsTo(1_026_408_232_448, 1_000_000_000_000)).toBe(false);
    expect(states("adds up to 37.55 billion", 37_552_297_472)).toBe(true);
    expect(states("adds up to 37.56 billion", 37_552_297_472)).toBe(false);
    expect(states("adds up to 38 billion", 37_552_297_472)).toBe(false);
  });

  const published = [...entries].filter(([, model]) => model.publishedTotalParameters !== undefined);
  it.each(published)("round to the stated total, or the conflict states the count: %s", (_, model) => {
    const { total } = parameterCount(model);
    const { publishedTotalParameters = 0, provenance } = model;
    expect(roundsTo(total, publishedTotalParameters) || states(provenance.conflict, total), `${total}`).toBe(true);
    expect(Math.abs(total / publishedTotalParameters - 1)).toBeLessThan(0.25);
  });

  const active = [...entries].filter(([, model]) => model.publishedActiveParameters !== undefined);
  it.each(active)("round to the stated active count, or the conflict states the count: %s", (_, model) => {
    const { publishedActiveParameters = 0, provenance } = model;
    const counts = activeCounts(model);
    const stated = counts.some((count) => roundsTo(count, publishedActiveParameters));
    expect(stated || counts.some((count) => states(provenance.conflict, count)), `${counts}`).toBe(true);
  });

  it("include an active count for mixtures of experts only, except Grok-1", () => {
    const mixtures = [...entries].filter(([, { layerGroups }]) =>
      layerGroups.some(({ feedForward }) => feedForward?.kind === "mixture-of-experts"),
    );
    const silent = mixtures.filter(([, model]) => model.publishedActiveParameters === undefined).map(([id]) => id);
    expect(silent.sort()).toEqual(["grok-1"]);
    expect(active.every(([id]) => mixtures.some(([mixture]) => mixture === id))).toBe(true);
  });
});
