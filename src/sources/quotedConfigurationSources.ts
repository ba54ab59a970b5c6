import type { ModelSource } from "./modelSource.js";

/** Configuration files of publishers that were read in copies or quotations, with the address of these where it is known. */
export const quotedConfigurationSources = {
  "command-a-plus-configuration": {
    title: "Command A+: config.json, read in a quotation in the tests of a serving engine",
    publisher: "Cohere",
    url: "https://huggingface.co/CohereLabs/command-a-plus-05-2026-bf16/blob/main/config.json",
    version: "2026",
  },
  "deepseek-v4.1-flash-configuration": {
    title: "DeepSeek-V4.1-Flash: config.json, read in a copy in the tests of a port to MLX",
    publisher: "DeepSeek",
    url: "https://huggingface.co/deepseek-ai/DeepSeek-V4.1-Flash/blob/main/config.json",
    version: "revision dba1be0a",
  },
  "ernie-4.5-21b-configuration": {
    title: "ERNIE 4.5 21B-A3B: config.json, read in quotations",
    publisher: "Baidu",
    url: "https://huggingface.co/baidu/ERNIE-4.5-21B-A3B-PT/blob/main/config.json",
    version: "2025",
  },
  "ernie-4.5-300b-configuration": {
    title: "ERNIE 4.5 300B-A47B: config.json, read in quotations",
    publisher: "Baidu",
    url: "https://huggingface.co/baidu/ERNIE-4.5-300B-A47B-PT/blob/main/config.json",
    version: "2025",
  },
  "gemma-4-12b-configuration": {
    title: "Gemma 4 12B: config.json, as quoted in notes of its port to Tenstorrent parts",
    publisher: "Google",
    url: "https://github.com/tenstorrent/tt-xla/issues/5255",
    version: "2026-06-17",
  },
  "granite-3.3-2b-configuration": {
    title: "Granite 3.3 2B: its configuration in the tests of the Foundation Model Stack",
    publisher: "IBM",
    url: "https://github.com/foundation-model-stack/foundation-model-stack/blob/main/tests/resources/fms_model_kwargs/granite-3.3-2b-instruct.json",
    version: "commit 062adf6e",
  },
  "granite-3.3-8b-configuration": {
    title: "Granite 3.3 8B: config.json",
    publisher: "IBM",
    url: "https://huggingface.co/ibm-granite/granite-3.3-8b-instruct/blob/main/config.json",
    version: "2025",
  },
  "granite-4.0-h-small-configuration": {
    title: "Granite 4.0 H Small: config.json, read in a quotation",
    publisher: "IBM",
    url: "https://huggingface.co/ibm-granite/granite-4.0-h-small/blob/main/config.json",
    version: "2025",
  },
  "granite-4.0-h-tiny-configuration": {
    title: "Granite 4.0 H Tiny: config.json",
    publisher: "IBM",
    url: "https://huggingface.co/ibm-granite/granite-4.0-h-tiny/blob/main/config.json",
    version: "2025",
  },
  "hy3-configuration": {
    title: "Hy3 preview: config.json, as quoted in a test of vMLX",
    publisher: "Tencent",
    url: "https://github.com/osaurus-ai/vmlx-swift-lm/blob/main/Tests/MLXLMTests/Hy3RegistrationTests.swift",
    version: "commit 4546a5d7",
  },
  "kimi-linear-configuration": {
    title: "Kimi Linear 48B-A3B: config.json, read in quotations in tests of public engines",
    publisher: "Moonshot AI",
    url: "https://huggingface.co/moonshotai/Kimi-Linear-48B-A3B-Instruct/blob/main/config.json",
    version: "2025",
  },
  "lfm2-8b-configuration": {
    title: "LFM2-8B-A1B: config.json, read in quotations in public tests",
    publisher: "Liquid AI",
    url: "https://huggingface.co/LiquidAI/LFM2-8B-A1B/blob/main/config.json",
    version: "2025",
  },
  "ling-1t-configuration": {
    title: "Ling-1T: config.json, as kept by MindStudio Modeling",
    publisher: "Ant Group",
    url: "https://github.com/Ascend/msmodeling/blob/main/tensor_cast/transformers/builtin_model/bailing_moe_hf/config.json",
    version: "commit 84fec853",
  },
  "ling-3.0-flash-configuration": {
    title: "Ling-3.0-flash: config.json, read in quotations in public code",
    publisher: "Ant Group",
    url: "https://huggingface.co/inclusionAI/Ling-3.0-flash/blob/main/config.json",
    version: "2026",
  },
  "ling-3.0-tiny-configuration": {
    title: "Ling-3.0-tiny: config.json, read in a quotation in a public test",
    publisher: "Ant Group",
    url: "https://huggingface.co/inclusionAI/Ling-3.0-tiny/blob/main/config.json",
    version: "2026",
  },
  "ling-flash-2.0-configuration": {
    title: "Ling-flash-2.0: config.json, read in quotations in public code",
    publisher: "Ant Group",
    url: "https://huggingface.co/inclusionAI/Ling-flash-2.0/blob/main/config.json",
    version: "2025",
  },
} as const satisfies { readonly [key: string]: ModelSource };
