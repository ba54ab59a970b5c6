import { readFileSync } from "node:fs";
import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama2_13b, llama31_8b } from "llm-economics/architectures";
import { prefillFlops } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { engineKernelRates, kernelRates, measuredRates } from "../../src/efficiency/kernelRates.js";
import { matrixFlopsPerToken } from "../../src/models/matrixFlopsPerToken.js";

interface OwnRow {
  readonly architectureId: string;
  readonly precision: { readonly weights: string };
  readonly workload: { readonly contextTokens: number; readonly concurrency: number };
  readonly measured: readonly { readonly metric: string; readonly value: number }[];
}

interface DigestEntry {
  readonly kernel: string;
  readonly generation: string;
  readonly engine: string;
  readonly format: string;
  readonly points: number;
  readonly medianError: number;
  readonly source: string;
  readonly fixedMicroseconds: number;
  readonly bandwidthShare?: number;
  readonly computeShare?: number;
  readonly sharedFactor?: number;
}

const digest: DigestEntry[] = JSON.parse(readFileSync("calibration/kernels/digest.json", "utf8"));
const median = (values: readonly number[]) => {
  const sorted = values.toSorted((left, right) => left - right);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half) - 1] ?? Number.NaN)) / 2;
};

type Field = "fixedMicroseconds" | "bandwidthShare" | "computeShare" | "sharedFactor";
const wide = ({ format }: DigestEntry) => format.startsWith("bf16") || format.startsWith("16");
const narrow = ({ format }: DigestEntry) => ["fp8", "fp8_static", "fp8 static"].includes(format);

// vLLM 0.24 runs FP8 experts with one scale per tensor on Hopper with an untuned kernel, at a sixth of the bandwidth.
const tuned = ({ bandwidthShare }: DigestEntry) => (bandwidthShare ?? 0) > 0.5;
const blocks = (entry: DigestEntry) => entry.format === "fp8-block128" && tuned(entry);
const fourBits = ({ format }: DigestEntry) => format === "nvfp4";

/** The median over engines and systems of a generation. */
function medianOf(generation: string, kernel: string, field: Field, keep: (entry: DigestEntry) => boolean = wide) {
  const own = digest.filter((entry) => entry.generation === generation && entry.kernel === kernel && keep(entry));
  return median(own.flatMap((entry) => entry[field] ?? []));
}

/**
 * Share of the peak at which the matrices of own whole prompts of 1,024 tokens or more run on one H100 or H200, its attention taken at the
 * digest's rate: what is left in that time are norms and activations, some 5 % of it.
 */
function sustainedShare(weights: "bf16" | "fp8"): number {
  const rows: OwnRow[] = JSON.parse(readFileSync("calibration/measurements/inference-own.json", "utf8"));
  const peak = nvidiaH100Sxm.peakDenseFlopsPerSecond;
  return median(
    rows.flatMap(({ architectureId, precision, workload, measured }) => {
      const seconds = measured.find(({ metric }) => metric === "prefillSeconds")?.value;
      const { contextTokens, concurrency } = workload;
      if (seconds === undefined || precision.weights !== weights || contextTokens < 1024) return [];
      const architecture = architectureId === "meta-llama/Llama-3.1-8B" ? llama31_8b : llama2_13b;
      const { layers, head } = matrixFlopsPerToken(architecture);
      const matrices = contextTokens * layers + head;
      const attentionFlops =
        prefillFlops({ architecture, inputTokens: contextTokens, contextLimit: "ignored" }) - matrices;
      const attentionSeconds = attentionFlops / (peak.bf16 * (kernelRates.hopper?.attentionCompute ?? 1));
      const rate = weights === "fp8" ? peak.fp8 : peak.bf16;
      return matrices / (rate * (seconds / concurrency - attentionSeconds));
    }),
  );
}

describe("the kernel digest", () => {
  it("has a source, data points and an error for each fit", () => {
    expect(digest.length).toBeGreaterThan(250);
    for (const { points, medianError, source } of digest) {
      expect(points).toBeGreaterThan(10);
      expect(medianError).toBeLessThan(0.6);
      expect(source).not.toBe("");
    }
  });
});

describe("machine constants", () => {
  const launch = (generation: string) => medianOf(generation, "gemm", "fixedMicroseconds");
  it.each(["hopper", "blackwell", "ampere", "ada", "blackwell-consumer"])(
    "are medians of the digest for %s",
    (name) => {
      const rates = kernelRates[name] ?? {};
      expect(rates.weightBandwidth).toBeCloseTo(medianOf(name, "gemm", "bandwidthShare"), 1.9);
      expect((rates.launchSeconds ?? 0) * 1e6).toBeCloseTo(launch(name), 1);
      expect(rates.attentionCompute).toBeCloseTo(medianOf(name, "prompt attention", "computeShare"), 1.9);
      expect(rates.expertBandwidth).toBeCloseTo(medianOf(name, "experts", "bandwidthShare"), 1.9);
      const launches = medianOf(name, "experts", "fixedMicroseconds") / launch(name);
      expect(Math.abs((rates.expertLaunches ?? 0) / launches - 1)).toBeLessThan(0.05);
      const relative = medianOf(name, "experts", "computeShare") / medianOf(name, "gemm", "computeShare");
      expect(rates.expertCompute).toBeCloseTo(relative, 1.9);
    },
  );

  it.each(["hopper", "blackwell", "ada", "blackwell-consumer"])(
    "have the digest's shares of expert GEMMs in narrow formats for %s",
    (name) => {
      const rates = kernelRates[name] ?? {};
      const share = (kernel: string, keep: (entry: DigestEntry) => boolean) =>
        medianOf(name, kernel, "computeShare", keep);
      const dense8 = share("gemm", narrow);
      expect(rates.expertCompute8).toBeCloseTo(
        share("experts", (entry) => narrow(entry) && tuned(entry)) / dense8,
        1.9,
      );
      if (rates.blockExpertCompute !== undefined) {
        const dense = Math.min(share("gemm", blocks), dense8);
        expect(rates.blockExpertCompute).toBeCloseTo(share("experts", blocks) / dense, 1.9);
      }
      if (rates.expertCompute4 !== undefined)
        expect(rates.expertCompute4).toBeCloseTo(share("experts", fourBits) / share("gemm", fourBits), 1.9);
    },
  );

  it.each(["hopper", "blackwell", "ada", "blackwell-consumer"])("have the digest's cache bandwidth for %s", (name) => {
    expect(kernelRates[name]?.cacheBandwidth).toBeCloseTo(medianOf(name, "decode attention", "bandwidthShare"), 1.9);
  });

  it.each(["blackwell", "ampere", "ada", "blackwell-consumer"])("have the digest's compute rates for %s", (name) => {
    expect(kernelRates[name]?.compute16).toBeCloseTo(medianOf(name, "gemm", "computeShare"), 1.9);
    if (kernelRates[name]?.compute8 !== undefined)
      expect(kernelRates[name]?.compute8).toBeCloseTo(medianOf(name, "gemm", "computeShare", narrow), 1.9);
  });

  it("have the compute rate of whole prompts at 700 W on Hopper, without small kernels", () => {
    for (const [weights, rate] of [
      ["bf16", kernelRates.hopper?.compute16],
      ["fp8", kernelRates.hopper?.compute8],
    ] as const) {
      const sustained = sustainedShare(weights);
      expect(rate).toBeGreaterThan(sustained);
      expect(rate).toBeLessThan(sustained + 0.07);
    }
    expect(kernelRates.hopper?.compute16).toBeLessThan(medianOf("hopper", "gemm", "computeShare"));
    expect(kernelRates.hopper?.compute8).toBeLessThan(medianOf("hopper", "gemm", "computeShare", narrow));
  });

  it("have the digest's shares of Marlin's dequantizing experts on Blackwell", () => {
    const marlin = ({ format }: DigestEntry) => format.endsWith("marlin");
    for (const engine of ["vllm", "sglang"]) {
      const own = (field: Field, keep: (entry: DigestEntry) => boolean) =>
        medianOf("blackwell", "experts", field, (entry) => entry.engine === engine && keep(entry));
      const rates = engineKernelRates[`blackwell/${engine}`];
      const bandwidth = own("bandwidthShare", marlin) / own("bandwidthShare", wide);
      expect(rates?.dequantizeBandwidth).toBeCloseTo(bandwidth, 1.9);
      expect(rates?.dequantizeCompute).toBeCloseTo(own("computeShare", marlin) / own("computeShare", wide), 1.9);
    }
  });

  it("have the digest's fixed times of experts by engine, where an engine has one kernel for all formats", () => {
    for (const pair of ["hopper/vllm", "hopper/sglang", "blackwell/vllm", "blackwell/sglang"]) {
      const [generation = "", family] = pair.split("/");
      const own = medianOf(generation, "experts", "fixedMicroseconds", (each) => each.engine === family && wide(each));
      const launches = own / launch(generation);
      expect(Math.abs((engineKernelRates[pair]?.expertLaunches ?? 0) / launches - 1)).toBeLessThan(0.05);
    }
  });

  it("show experts in 8 and 4 bits that take no longer to start than in 16, unless they have block scales", () => {
    const fixed = (engine: string, format: string) =>
      medianOf("blackwell", "experts", "fixedMicroseconds", (each) => each.engine === engine && each.format === format);
    expect(fixed("vllm", "fp8")).toBeLessThan(1.1 * fixed("vllm", "bf16"));
    expect(fixed("vllm", "nvfp4")).toBeLessThan(1.1 * fixed("vllm", "bf16"));
    expect(fixed("sglang", "nvfp4")).toBeLessThan(1.1 * fixed("sglang", "bf16"));
    expect(fixed("trtllm", "fp8")).toBeLessThan(1.1 * fixed("trtllm", "bf16"));
    for (const engine of ["vllm", "sglang"])
      expect(fixed(engine, "fp8-block128")).toBeGreaterThan(1.4 * fixed(engine, "bf16"));
  });

  it("have the digest's collective times of engines", () => {
    const engines = { vllm: "vllm", sglang: "sglang", trtllm: "tensorrt-llm" };
    for (const generation of ["hopper", "blackwell"]) {
      for (const [engine, family] of Object.entries(engines)) {
        const rates = engineKernelRates[`${generation}/${family}`] ?? {};
        const own = (field: Field) => medianOf(generation, "all-reduce", field, (entry) => entry.engine === engine);
        expect((rates.collectiveSeconds ?? 0) * 1e6).toBeCloseTo(own("fixedMicroseconds"), 0.9);
        expect(rates.sharedReductionFactor).toBeCloseTo(own("sharedFactor"), 0.9);
        expect(rates.linkBandwidth).toBeCloseTo(own("bandwidthShare"), 1.9);
      }
    }
  });

  it.each([
    ["all-reduce", "sharedFactor", "sharedReductionFactor", ["vllm", "sglang", "trtllm"]],
    ["all-reduce", "bandwidthShare", "linkBandwidth", ["vllm", "sglang", "trtllm"]],
    ["decode attention", "bandwidthShare", "cacheBandwidth", ["sglang"]],
  ] as const)("have the digest's %s on Ampere: %s", (kernel, field, rate, engines) => {
    for (const engine of engines) {
      const own = medianOf("ampere", kernel, field, (each) => each.engine === engine);
      const share = measuredRates("ampere", engine === "trtllm" ? "tensorrt-llm" : engine)[rate];
      expect(Math.abs((share ?? 0) / own - 1), engine).toBeLessThan(0.04);
    }
  });
});
