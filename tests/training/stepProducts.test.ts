import { describe, expect, it } from "vitest";
import { productSeconds, wideFormat } from "../../src/training/step/productSeconds.js";
import { trainingProducts } from "../../src/training/step/trainingProducts.js";
import { exampleRates } from "./exampleRates.ts";
import { experts, layersOf, prepared, smallAccelerator, smallModel } from "./smallModel.ts";

const two = { tensorParallel: 2 };

describe("trainingProducts", () => {
  const shapes = (change: object) =>
    trainingProducts(prepared(change)).map(({ rows, inputs, outputs, count, groups, kind, last }) =>
      [rows, inputs, outputs, count, groups, kind, ...(last ? ["last"] : [])].join(" "),
    );

  it("divides columns or rows of a matrix by the tensor degree, and layers and head by the stages", () => {
    expect(shapes({ ...two, pipelineParallel: 2 })).toEqual([
      "512 8 4 2 1 layer",
      "512 8 2 2 1 layer",
      "512 8 2 2 1 layer",
      "512 4 8 2 1 layer",
      "512 8 8 2 1 layer",
      "512 8 8 2 1 layer",
      "512 8 8 2 1 layer last",
      "512 8 12 0.5 1 head last",
    ]);
  });

  it("gives experts their share of the tokens", () => {
    const model = layersOf({ feedForward: { ...experts, expertIntermediateSize: 6, latentSize: 4 } });
    expect(shapes({ ...two, model }).slice(4)).toEqual([
      "256 8 4 4 1 layer",
      "256 8 4 4 1 layer",
      "256 4 8 4 1 layer",
      "256 4 3 4 4 expert",
      "256 4 3 4 4 expert",
      "256 3 4 4 4 expert last",
      "512 8 12 1 1 head last",
    ]);
    // Two of four experts, to which both ranks send half of their tokens twice over.
    expect(shapes({ dataParallel: 2, expertParallel: 2, model }).slice(7, 10)).toEqual([
      "512 4 6 4 2 expert",
      "512 4 6 4 2 expert",
      "512 6 4 4 2 expert last",
    ]);
  });

  it("slows a head of a vocabulary that is not a multiple of 8, and trains no frozen weights", () => {
    const frozen = { adapters: { rank: 2 } };
    expect(shapes({ model: { ...smallModel, vocabularySize: 25 } }).at(-1)).toBe("512 8 25 3 1 head last");
    expect(trainingProducts(prepared()).every(({ trained }) => trained)).toBe(true);
    expect(trainingProducts(prepared(frozen)).some(({ trained }) => trained)).toBe(false);
  });
});

describe("productSeconds", () => {
  const product = {
    rows: 100,
    inputs: 10,
    outputs: 20,
    count: 3,
    groups: 1,
    kind: "layer",
    trained: true,
    last: false,
  };
  const seconds = (change: object, arithmetic = "bf16", scaling = "tensor", rates: object = {}, bandwidth = 1e30) => {
    const machine = { ...smallAccelerator, memoryBandwidthBytesPerSecond: bandwidth };
    const products = [{ ...product, ...change }] as never;
    const all = { ...exampleRates, ...rates };
    const { forward, repeated, backward, conversion } = productSeconds(
      products,
      machine,
      arithmetic as never,
      all,
      scaling as never,
    );
    return [forward, repeated, backward, conversion].map((value) => Number((1e6 * value).toPrecision(9)));
  };

  // 3 x 2 x 100 x 10 x 20 = 120,000 FLOPs at 5e6 FLOP/s take 24 ms, here in microseconds.
  it.each([
    [{}, "bf16", 24_000, 24_000, 48_000],
    [{ last: true }, "bf16", 24_000, 0, 48_000],
    [{ trained: false }, "bf16", 24_000, 24_000, 24_000],
    [{}, "fp8", 24_000, 24_000, 48_000],
    [{}, "fp4", 15_000, 15_000, 30_000],
    [{ kind: "head" }, "fp4", 24_000, 24_000, 48_000],
    [{}, "fp32", 240_000, 240_000, 480_000],
    [{ kind: "head" }, "fp32", 240_000, 240_000, 480_000],
    // Experts at half the rate, with 64 rows of padding.
    [{ kind: "expert" }, "bf16", 78_720, 78_720, 157_440],
    [{ kind: "expert", groups: 2 }, "bf16", 157_440, 157_440, 314_880],
  ])("of %o in %s take %d, %d again and %d backward", (change, arithmetic, ...micro) => {
    expect(seconds(change, arithmetic).slice(0, 3)).toEqual(micro);
  });

  it("slow down with fine scales, unless the hardware applies them", () => {
    expect(seconds({}, "fp8", "row")[0]).toBeCloseTo(24_000 / 0.55, 2);
    expect(seconds({}, "fp8", "block")[0]).toBeCloseTo(24_000 / 0.85, 2);
    expect(seconds({}, "fp8", "microscaling")[0]).toBe(24_000);
    expect(seconds({}, "bf16", "row")[0]).toBe(24_000);
  });

  it("add idle outputs, launches and conversions, or take as long as the memory", () => {
    expect(seconds({}, "bf16", "tensor", { idleOutputs: 1_000 })[0]).toBe(36_000);
    expect(seconds({}, "bf16", "tensor", { launchSeconds: 1e-3 })[0]).toBe(27_000);
    // 3 x 2 x (1,000 + 200 + 2,000) bytes at 500 bytes a second; 3 x 3 bytes of 100 x 30 values.
    const slow = (change: object, arithmetic: string) => seconds(change, arithmetic, "tensor", {}, 1e3);
    expect(slow({}, "fp8")).toEqual([38.4e6, 38.4e6, 76.8e6, 54e6]);
    expect(slow({ groups: 2 }, "fp8")[3]).toBe(108e6);
    expect(slow({ kind: "head" }, "fp8")[3]).toBe(0);
    expect(slow({}, "fp4")[3]).toBe(54e6);
    expect(slow({}, "bf16")[3]).toBe(0);
  });

  it("use the widest 16-bit format there is", () => {
    const format = (peaks: object) => wideFormat({ peakDenseFlopsPerSecond: peaks } as never);
    expect([format({ bf16: 1, fp16: 1 }), format({ fp16: 1 }), format({ fp32: 1 })]).toEqual(["bf16", "fp16", "fp32"]);
  });
});
