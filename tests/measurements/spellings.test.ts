import { describe, expect, it } from "vitest";
import { storedBitsPerElement } from "../../src/formats/storedBitsPerElement.js";
import { beamWidth, datasetLengths, lengthRatio } from "../../src/measurements/datasets.js";
import { engineOf } from "../../src/measurements/engineSpelling.js";
import { formatOfName } from "../../src/measurements/formatSpelling.js";
import { frameworkOf, frameworkReleaseOf } from "../../src/measurements/frameworkSpelling.js";
import { partNamed } from "../../src/measurements/validation.js";

describe("engineOf", () => {
  // Names as published tables print them.
  it.each<[text: string, family: string, version?: string]>([
    ["vLLM v0.7.3", "vllm", "0.7.3"],
    ["vLLM-0.6.4", "vllm", "0.6.4"],
    ["vLLM/0.10", "vllm", "0.10"],
    ["vLLM: 0.9.1", "vllm", "0.9.1"],
    ["vLLM Gaudi 0.6.2", "vllm", "0.6.2"],
    ["vLLM Ascend v0.7.3", "vllm", "0.7.3"],
    ["RedHat AI Inference Server (RedHat submission)", "vllm"],
    ["PyTorch 2.4, ROCm 6.2 (AMD submission)", "vllm"],
    ["PyTorch 2.4 (Hugging Face Transformers)", "pytorch", "2.4"],
    ["LMDeploy TurboMind 0.2.0", "lmdeploy", "0.2.0"],
    ["TensorRT-LLM release:0.17.0", "tensorrt-llm", "0.17.0"],
    ["TensorRT 8.6.0, CUDA 12.2 (NVIDIA submission)", "tensorrt", "8.6.0"],
    ["FasterTransformer 5.3", "fastertransformer", "5.3"],
    ["Transformers NeuronX 0.12.313", "neuron"],
    ["Neuron 2.20", "neuron", "2.20"],
    ["gpt-fast", "gpt-fast"],
    ["ExLlama 0.1.4", "exllama", "0.1.4"],
    ["MLC LLM", "mlc"],
    ["Ollama 0.5.7", "llama.cpp"],
    ["Optimum Habana 1.15", "optimum-habana"],
    ["TGI-Gaudi 2.0.5", "optimum-habana"],
    ["tt-metal v0.56.0", "tt-metal", "0.56.0"],
    ["DeepSpeed-MII 0.2", "deepspeed-mii", "0.2"],
    ["SambaNova Suite", "sambanova"],
    ["Groq", "groq"],
    ["Cerebras Inference", "cerebras"],
    ["", "unknown"],
  ])("reads %j as %s", (text, family, version) => {
    expect(engineOf(text)).toEqual(version === undefined ? { family } : { family, version });
  });

  it("takes the engine at the start of the name, not one in its build", () => {
    expect(engineOf("SGLang 0.4.6 (kernels of vLLM 0.8.4)")).toEqual({ family: "sglang", version: "0.4.6" });
    expect(engineOf("vLLM 0.8.4 (against SGLang 0.4.6)")).toEqual({ family: "vllm", version: "0.8.4" });
    expect(engineOf("atomic clocks")).toEqual({ family: "unknown" });
  });

  it("does not read another number as a version", () => {
    expect(engineOf("llama.cpp b6918")).toEqual({ family: "llama.cpp" });
    expect(engineOf("llamaXcpp 1.2")).toEqual({ family: "unknown" });
    expect(engineOf("vLLM on CUDA 12.4")).toEqual({ family: "vllm" });
  });
});

describe("datasetLengths", () => {
  // MLPerf Inference's reference sets, ShareGPT as vLLM filters it, and Alpaca; the last column is the model.
  it.each<[name: string, input: number, output: number, model: string, source: RegExp]>([
    ["OpenOrca, GSM8K and MBXP", 378, 145, "any", /v4\.1 Mixtral/],
    ["MBXP", 378, 145, "any", /v4\.1 Mixtral/],
    ["OpenOrca", 378, 145, "Mixtral-8x7B", /v4\.1 Mixtral/],
    ["openorca", 294.45, 294, "llama2-70b", /v4\.0 Llama-2-70B/],
    ["CNN-DailyMail", 778, 128, "gpt-j-6b", /CNN\/DailyMail/],
    ["LongBench and RULER", 9400, 680, "llama3.1-405b", /v5\.0 Llama-3\.1-405B/],
    ["GovReport summaries", 9400, 680, "llama3.1-405b", /405B/],
    ["AIME and others", 800, 3700, "DeepSeek-R1", /v5\.1 DeepSeek-R1/],
    ["MLPerf", 800, 3700, "deepseek-r1", /v5\.1 DeepSeek-R1/],
    ["ShareGPT_V3", 220, 200, "any", /ShareGPT V3/],
    ["alpaca", 20, 60, "any", /Alpaca/],
  ])("of %s are %d and %d tokens for %s", (name, input, output, model, source) => {
    expect(datasetLengths(name, model)).toMatchObject({ input, output, source: expect.stringMatching(source) });
  });

  it.each([
    ["AIME", "qwen3-235b"],
    ["my prompts", "deepseek-r1"],
    [null, "deepseek-r1"],
    [undefined, "any"],
  ])("of %s are unknown for %s", (name, model) => {
    expect(datasetLengths(name, model)).toBeUndefined();
  });

  it("throws when a name is not a string", () => {
    expect(() => datasetLengths(7 as never, "any")).toThrow("name must be");
    expect(() => datasetLengths("alpaca", null as never)).toThrow("model must be");
  });
});

describe("other properties of a data set", () => {
  it.each<[dataset: string | null, tokens: number | null, ratio: number]>([
    ["Random tokens", 1000, 0.9],
    ["random", 999, 1],
    ["random", null, 1],
    ["ShareGPT", 2000, 1],
    [null, 2000, 1],
  ])("%s of %s tokens are %d times as long as stated", (dataset, tokens, ratio) => {
    expect(lengthRatio(dataset, tokens)).toBe(ratio);
  });

  it.each<[dataset: string | null | undefined, width: number]>([
    ["CNN-DailyMail; beam search width 4", 4],
    ["CNN-DailyMail; Beam search of width 12", 12],
    ["beam search", 1],
    ["beam search width 0", 1],
    [null, 1],
    [undefined, 1],
  ])("%s has beams of width %d", (dataset, width) => expect(beamWidth(dataset)).toBe(width));
});

describe("formatOfName", () => {
  it.each<[name: string, id: string, bits: number]>([
    ["fp32", "fp32", 32],
    ["FP16", "fp16", 16],
    ["uint4", "int4-group128", 4.125],
    ["int4-anything", "int4-group128", 4.125],
    ["nvfp4", "nvfp4", 4.5],
    ["q2_k", "q2_k", 3.1593],
    ["q4_0", "q4_0", 4.67],
    ["q4_k_s", "q4_k_s", 4.6672],
    ["Q5_K_M", "q5_k_m", 5.7036],
    ["q6_k", "q6_k", 6.5633],
    ["q8_0", "q8_0", 8.5008],
    ["EXL2-3.75bpw", "exl2-3.75bpw", 3.75],
  ])("reads %s as %s with %d bits", (name, id, bits) => {
    const format = formatOfName(name);
    expect(format?.id).toBe(id);
    expect(format && storedBitsPerElement(format)).toBeCloseTo(bits, 4);
  });

  it("dequantizes whole files, and multiplies QServe's 4 bits on the 8-bit units", () => {
    expect(formatOfName("q8_0")).toMatchObject({ name: "q8_0", computation: "weight-only", overheads: [] });
    expect(formatOfName("int4-qoq")).toMatchObject({ id: "int4-qoq", arithmetic: "int8", computation: "native" });
  });

  it.each(["", "my-exl2-4bpw", "exl2-4bpw-mine", "int3", "toString"])("does not know %j", (name) => {
    if (name === "") expect(() => formatOfName(name)).toThrow("name must be");
    else expect(formatOfName(name)).toBeUndefined();
  });
});

describe("frameworkOf", () => {
  const row = { id: "row", task: "pretrain", model: { name: "m" }, hardware: "h", measured: [] };
  it.each([
    ["LitGPT 0.4", "litgpt"],
    ["lit-gpt", "litgpt"],
    ["InternEvo", "internevo"],
    ["Neuron (NeMo-Megatron)", "neuron"],
    ["torchtitan", "torchtitan"],
    ["Primus (Megatron-LM)", "primus"],
    ["NeMo / Megatron-Core", "nemo"],
    ["T5X", "maxtext"],
    ["JAX", "maxtext"],
    ["DeepSpeed ZeRO-3", "deepspeed"],
    ["PyTorch FSDP", "fsdp"],
    ["MegaScale", "megatron-lm"],
    ["Transformers 4.40", "transformers"],
    ["", "unknown"],
  ])("reads %j as %s", (framework, family) => expect(frameworkOf({ ...row, framework })).toBe(family));

  it('reads a missing name as "unknown", and dates only releases that state a month', () => {
    expect(frameworkOf(row)).toBe("unknown");
    const released = (framework: string) => frameworkReleaseOf({ ...row, framework });
    expect(["NeMo 25.12", "NeMo 23.01", "NeMo 24.13", "NeMo 1.24.04x", "MLPerf 4.1"].map(released)).toEqual([
      "2025-12",
      "2023-01",
      undefined,
      undefined,
      undefined,
    ]);
    expect(frameworkReleaseOf(row)).toBeUndefined();
  });
});

describe("partNamed", () => {
  it("finds entries by their exact name, and no built-in properties", () => {
    expect(partNamed({ a: 1 }, "a")).toBe(1);
    for (const name of ["A", "toString", "__proto__", 7 as never]) expect(partNamed({ a: 1 }, name)).toBeUndefined();
  });
});
