import { describe, expect, it } from "vitest";
import { chainKey } from "../../src/efficiency/adjustments.js";
import { engineEra } from "../../src/efficiency/engineEras.js";
import { engineOf } from "../../src/measurements/engineSpelling.js";

describe("engineOf", () => {
  it.each<[text: string, family: string, version?: string]>([
    ["vLLM 0.6.1", "vllm", "0.6.1"],
    ["vLLM (Nov 2023)", "vllm"],
    ["vLLM TPU 0.12.0", "vllm", "0.12.0"],
    ["vLLM 0.9.0.2.dev108+g71faa1880, Pytorch 2.7.0, ROCm 6.4.1 (AMD submission)", "vllm", "0.9.0"],
    ["Mango LLMBoost AI Enterprise Platform, ROCm 6.12.12 (Supermicro_MangoBoost submission)", "vllm"],
    ["LLM-D v0.5.0 ,vLLM 0.14.1, RHEL 9.6 (RedHat submission)", "vllm", "0.14.1"],
    ["SGLang (lmsysorg/sglang:v0.5.12-rocm700-mi35x)", "sglang", "0.5.12"],
    ["SGLang (container image not recorded; run of 2025-11-02)", "sglang"],
    ["TensorRT-LLM (nvcr.io/nvidia/tensorrt-llm/release:1.3.0rc14)", "tensorrt-llm", "1.3.0"],
    ["NVIDIA NIM 1.8.0 (TensorRT-LLM)", "tensorrt-llm"],
    ["TensorRT 10.14, CUDA 13.1, TensorRT-LLM feat/1.2-mlpinf (NVIDIA submission)", "tensorrt", "10.14"],
    ["CUDA 12.4 (NVIDIA submission)", "tensorrt"],
    ["llama.cpp b6918 (llama-bench, flash attention, ubatch 2048)", "llama.cpp"],
    ["AMD ATOM (rocm/atom:rocm7.1.1-ubuntu24.04-pytorch2.9-atom0.1.1-MI350x)", "atom", "0.1.1"],
    ["MindIE 2.1RC1", "unknown"],
  ])("%s", (text, family, version) => {
    expect(engineOf(text)).toEqual(version === undefined ? { family } : { family, version });
  });
});

describe("chainKey", () => {
  it("has an era by version, the newest by default, and a separate one for unstated versions", () => {
    expect(engineEra("vllm", "0.5.3")).toBe(0);
    expect(engineEra("vllm", "0.6.1")).toBe(1);
    expect(engineEra("vllm", "0.19.0")).toBe(engineEra("vllm"));
    expect(engineEra("vllm", "unstated")).toBe("unstated");
    expect(engineEra("an engine without eras", "3.2")).toBe(0);
  });

  it("maps a generation to the one whose kernels it runs, and to its lineage", () => {
    expect(chainKey("blackwell-ultra", "vllm", 0)).toEqual(chainKey("blackwell", "vllm", 0));
    expect(chainKey("gaudi3", "vllm", 0).lineage).toBe(chainKey("gaudi2", "vllm", 0).lineage);
    expect(chainKey("constructor", "vllm", 0).lineage).toBe("constructor");
  });
});
