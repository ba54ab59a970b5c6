import * as architectures from "llm-economics/architectures";
import { bf16, fp8E4m3, ggufIQ4_NL, ggufQ4_0, ggufQ8_0 } from "llm-economics/formats";
import { type Architecture, cacheBytesPerSequence, keyValueCacheBytesPerToken } from "llm-economics/models";
import {
  ggufFileBytes,
  ggufFileIQ1_M,
  ggufFileIQ1_S,
  ggufFileQ4_0,
  ggufFileQ4_K_M,
  nativeModel,
} from "llm-economics/quantization";
import { describe, expect, it } from "vitest";
import { near } from "../training/near.ts";

const mebibyte = 2 ** 20;
const gibibyte = 2 ** 30;
const cache = (architecture: Architecture, contextTokens: number, format = bf16 as never) =>
  cacheBytesPerSequence({ architecture, contextTokens, format, contextLimit: "ignored" });

describe("cacheBytesPerSequence against public reports", () => {
  it.each([
    ["Mixtral 8x7B", architectures.mixtral8x7b, 256],
    ["Llama 3 8B", architectures.llama3_8b, 256],
    ["Llama 3 70B", architectures.llama3_70b, 640],
    ["Qwen1.5 32B", architectures.qwen15_32b, 512],
    ["Yi 34B", architectures.yi34b, 480],
    ["Command R", architectures.commandR, 2560],
    ["Mistral 7B v0.2", architectures.mistral7bV02, 256],
  ])(
    "gives what llama.cpp allocates for 2,048 tokens of %s (dranger003/c4ai-command-r-v01-iMat.GGUF, discussion 6)",
    (_, model, size) => {
      expect(cache(model, 2048)).toBe(size * mebibyte);
    },
  );

  it.each([
    ["Qwen2.5 32B, 32,768 tokens in q8_0 (ggml-org/llama.cpp#11200)", architectures.qwen25_32b, 32_768, ggufQ8_0, 4352],
    ["Llama 3.1 8B, 4,096 tokens (ggml-org/llama.cpp#10136)", architectures.llama31_8b, 4096, bf16, 512],
    ["Llama 30B, 512 tokens, half of 32 bits (abetlen/llama-cpp-python#66)", architectures.llama30b, 512, bf16, 780],
    ["Mistral Small 24B (ggml-org/llama.cpp#21551)", architectures.mistralSmall3_24b, 6656, bf16, 1040],
    ["the same in q8_0", architectures.mistralSmall3_24b, 6656, ggufQ8_0, 552.5],
    ["the same in q4_0", architectures.mistralSmall3_24b, 6656, ggufQ4_0, 292.5],
    ["Qwen3 8B in iq4_nl (ggml-org/llama.cpp#21551)", architectures.qwen3_8b, 2560, ggufIQ4_NL, 101.25],
  ])("gives the mebibytes that llama.cpp logs for %s", (_, model, tokens, format, size) => {
    expect(cache(model, tokens, format as never) / mebibyte).toBe(size);
  });

  it.each([
    [4096, 178],
    [32_768, 1074],
    [131_072, 4146],
  ])("gives the cache and state of Qwen3.5 9B at %d tokens: %d MiB (jaylfc/taOS#144)", (tokens, size) => {
    near(cache(architectures.qwen35_9b, tokens) / mebibyte, size, 0.01);
  });

  it.each([
    ["Qwen3 8B", architectures.qwen3_8b, 0.1373 * gibibyte],
    ["Qwen3 32B", architectures.qwen3_32b, 0.2441 * gibibyte],
    ["Llama 3.1 70B", architectures.llama31_70b, 0.3052 * gibibyte],
    ["Qwen3 1.7B (vllm-project/vllm#33263)", architectures.qwen3_1_7b, (1000 * 18.78 * gibibyte) / 175_856],
    ["Llama 2 7B (NVIDIA/TensorRT-LLM#1400)", architectures.llama2_7b, (1000 * 69_524_783_104) / 132_608],
  ])("gives the bytes of 1,000 tokens of %s (LMCache/LMCache#1769, others as named)", (_, model, bytes) => {
    near(1000 * keyValueCacheBytesPerToken(model, 16), bytes, 1e-3);
  });

  it("gives 3 GiB for the full layers of gpt-oss 20B at 131,072 tokens, and windows of 128 (gpustack/gguf-parser-go#32)", () => {
    near(cache(architectures.gptOss20b, 131_072), 3 * gibibyte + 12 * 128 * 2048, 1e-9);
  });

  it("gives 752 MiB for 4,096 tokens of Qwen3 235B (ollama/ollama#10810)", () => {
    expect(cache(architectures.qwen3_235bA22b, 4096)).toBe(752 * mebibyte);
  });

  it("gives the 149.6 MiB of recurrent state of a sequence of Qwen3.6 27B (ggml-org/llama.cpp#23792)", () => {
    near(cache(architectures.qwen35_27b, 0), (448.88 / 3) * mebibyte, 0.03);
  });

  it("gives 6 GiB for 262,144 tokens of Qwen3-Next next to its state (ikawrakow/ik_llama.cpp#1251)", () => {
    const model = architectures.qwen3Next80bA3b;
    expect(cache(model, 262_144) - cache(model, 0)).toBe(6 * gibibyte);
  });

  it("gives 1,166.62 MiB for 32,768 tokens of DeepSeek-R1 in q8_0 (ikawrakow/ik_llama.cpp#259)", () => {
    near(cache(architectures.deepseekR1, 32_768, ggufQ8_0 as never) / mebibyte, 1166.62, 1e-4);
  });

  it.each([
    [4096, 0.4e9],
    [8192, 0.48e9],
  ])(
    "gives the windows of Gemma 4 26B A4B at %d tokens, less the batch next to them (ollama/ollama#16958)",
    (tokens, bytes) => {
      near(cache(architectures.gemma4_26bA4b, tokens), bytes - 25 * 512 * 8 * 256 * 2 * 2, 0.05);
    },
  );

  it("gives 10 layers of 4 heads of 512 a token beyond the windows of Gemma 4 31B (ikawrakow/ik_llama.cpp#1607)", () => {
    const grown = cache(architectures.gemma4_31b, 262_144) - cache(architectures.gemma4_31b, 131_072);
    expect(grown / 131_072).toBe(10 * 4 * 512 * 2 * 2);
  });
});

describe("keyValueCacheBytesPerToken against public reports", () => {
  it("is 2 x 76.44 GiB over 1,669,816 tokens of Qwen3 30B A3B (sgl-project/sglang#18263)", () => {
    near(
      keyValueCacheBytesPerToken(architectures.qwen3_30bA3b, { format: bf16 }),
      (2 * 76.44 * gibibyte) / 1_669_816,
      1e-3,
    );
  });
  it("is 2 x 8.23 GiB over 367,404 tokens on each of four ranks of Qwen3 235B (vllm-project/vllm#21348)", () => {
    const bytes = keyValueCacheBytesPerToken(architectures.qwen3_235bA22b, { format: bf16 }) / 4;
    near(bytes, (2 * 8.23 * gibibyte) / 367_404, 2e-3);
  });
  it("is 32 KiB for the 27B of Qwen's hybrids in FP8 (mitchross/talos-argocd-proxmox#1995)", () => {
    expect(keyValueCacheBytesPerToken(architectures.qwen35_27b, { format: fp8E4m3 })).toBe(32_768);
  });
});

describe("weights against public reports", () => {
  it("take 132.3 GiB for Qwen3 235B in Q4_K_M (ollama/ollama#10810)", () => {
    near(ggufFileBytes(architectures.qwen3_235bA22b, ggufFileQ4_K_M) / gibibyte, 132.3, 0.02);
  });
  it("take 56.98 GiB for Qwen3 30B A3B in BF16 (sgl-project/sglang#18263)", () => {
    near(nativeModel(architectures.qwen3_30bA3b).weightBytes / gibibyte, 56.98, 0.01);
  });
  it("take 23 GB for Gemma 4 12B, its embedders of images and sound included (tenstorrent/tt-xla#5255)", () => {
    near(nativeModel(architectures.gemma4_12b).weightBytes / 1e9, 23.9, 0.02);
  });
});

describe("ggufFileBytes against sizes that llama.cpp prints", () => {
  it.each([
    ["Qwen3 30B A3B, Q4_K_M (ggml-org/llama.cpp#14235)", architectures.qwen3_30bA3b, ggufFileQ4_K_M, 17.28],
    [
      "R1-Distill-Qwen-14B, Q4_K_M in three parts (gpustack/gpustack#1681)",
      architectures.deepseekR1DistillQwen14b,
      ggufFileQ4_K_M,
      8.37,
    ],
    ["Llama 3.1 70B, Q4_0 (ollama/ollama#6279)", architectures.llama31_70b, ggufFileQ4_0, 37.22],
    ["Gemma 2 9B, IQ1_S (ggml-org/llama.cpp#8836)", architectures.gemma2_9b, ggufFileIQ1_S, 2.21],
    ["Gemma 2 9B, IQ1_M (ggml-org/llama.cpp#8836)", architectures.gemma2_9b, ggufFileIQ1_M, 2.37],
  ])("gives the gibibytes of %s", (_, model, type, size) => {
    near(ggufFileBytes(model, type) / gibibyte, size, 0.003);
  });
});
