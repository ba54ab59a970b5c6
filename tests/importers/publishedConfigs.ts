/** Source of a total: the checkpoint's count, or the model that transformers 5.18.0 builds from the file (both without the named parts). */
export type TotalSource =
  | "checkpoint"
  | "checkpoint less multi-token prediction"
  | "checkpoint less vision and multi-token prediction"
  | "transformers 5.18.0"
  | "model card";

/** A published configuration and its expected counts. */
export interface PublishedConfig {
  /** The file, without ".json". */
  readonly file: string;
  /** All parameters. */
  readonly total: number;
  /** Parameters that one token passes, both embeddings counted. */
  readonly active: number;
  /** Bytes that one more token adds to the cache at 16 bits, beyond every window. */
  readonly cacheBytesPerToken: number;
  /** Source of the total. */
  readonly source: TotalSource;
}

/**
 * Cache bytes: 2 bytes x (keys and values of the layers without a window, or the latent and its rotary part); sparse attention's index
 * keys take 8.25 bits an element; layers with a state add nothing. Every layer of Mistral 7B v0.1 has a window, so that nothing grows for good.
 */
export const publishedConfigs: readonly PublishedConfig[] = [
  {
    file: "EleutherAI__gpt-j-6b",
    total: 6050882784,
    active: 6050882784,
    cacheBytesPerToken: 458752,
    source: "checkpoint",
  },
  { file: "Qwen__Qwen2-0.5B", total: 494032768, active: 494032768, cacheBytesPerToken: 12288, source: "checkpoint" },
  { file: "Qwen__Qwen2-1.5B", total: 1543714304, active: 1543714304, cacheBytesPerToken: 28672, source: "checkpoint" },
  { file: "Qwen__Qwen2-7B", total: 7615616512, active: 7615616512, cacheBytesPerToken: 57344, source: "checkpoint" },
  {
    file: "Qwen__Qwen3-0.6B",
    total: 596049920,
    active: 596049920,
    cacheBytesPerToken: 114688,
    source: "transformers 5.18.0",
  },
  {
    file: "Qwen__Qwen3-1.7B",
    total: 1720574976,
    active: 1720574976,
    cacheBytesPerToken: 114688,
    source: "transformers 5.18.0",
  },
  {
    file: "Qwen__Qwen3-235B-A22B",
    total: 235093634560,
    active: 22190763520,
    cacheBytesPerToken: 192512,
    source: "checkpoint",
  },
  {
    file: "Qwen__Qwen3-30B-A3B-FP8",
    total: 30532122624,
    active: 3353032704,
    cacheBytesPerToken: 98304,
    source: "transformers 5.18.0",
  },
  {
    file: "Qwen__Qwen3-30B-A3B",
    total: 30532122624,
    active: 3353032704,
    cacheBytesPerToken: 98304,
    source: "checkpoint",
  },
  { file: "Qwen__Qwen3-8B", total: 8190735360, active: 8190735360, cacheBytesPerToken: 147456, source: "checkpoint" },
  {
    file: "Qwen__Qwen3-Next-80B-A3B-Instruct",
    total: 79674391296,
    active: 3874929408,
    cacheBytesPerToken: 24576,
    source: "checkpoint less multi-token prediction",
  },
  {
    file: "Qwen__Qwen3-VL-8B-Instruct",
    total: 8190735360,
    active: 8190735360,
    cacheBytesPerToken: 147456,
    source: "model card",
  },
  {
    file: "Qwen__Qwen3.5-27B",
    total: 26895998464,
    active: 26895998464,
    cacheBytesPerToken: 65536,
    source: "checkpoint less vision and multi-token prediction",
  },
  {
    file: "Qwen__Qwen3.5-35B-A3B",
    total: 34660610688,
    active: 3454988928,
    cacheBytesPerToken: 20480,
    source: "checkpoint less vision and multi-token prediction",
  },
  {
    file: "Qwen__Qwen3.5-397B-A17B",
    total: 396346350336,
    active: 17349040896,
    cacheBytesPerToken: 30720,
    source: "transformers 5.18.0",
  },
  {
    file: "XiaomiMiMo__MiMo-7B-Base",
    total: 7622619136,
    active: 7622619136,
    cacheBytesPerToken: 147456,
    source: "checkpoint less multi-token prediction",
  },
  {
    file: "XiaomiMiMo__MiMo-V2-Flash",
    total: 308778780864,
    active: 15445936320,
    cacheBytesPerToken: 23040,
    source: "transformers 5.18.0",
  },
  {
    file: "allenai__OLMo-2-0325-32B",
    total: 32234279936,
    active: 32234279936,
    cacheBytesPerToken: 262144,
    source: "transformers 5.18.0",
  },
  {
    file: "allenai__OLMo-2-1124-13B",
    total: 13716198400,
    active: 13716198400,
    cacheBytesPerToken: 819200,
    source: "checkpoint",
  },
  {
    file: "allenai__OLMo-2-1124-7B",
    total: 7298617344,
    active: 7298617344,
    cacheBytesPerToken: 524288,
    source: "checkpoint",
  },
  {
    file: "deepseek-ai__DeepSeek-R1",
    total: 671026419200,
    active: 37552297472,
    cacheBytesPerToken: 70272,
    source: "checkpoint less multi-token prediction",
  },
  {
    file: "deepseek-ai__DeepSeek-V3.2",
    total: 671877944064,
    active: 38403822336,
    cacheBytesPerToken: 78324,
    source: "checkpoint less multi-token prediction",
  },
  {
    file: "deepseek-ai__DeepSeek-V4-Flash",
    total: 284332240471,
    active: 13799632471,
    cacheBytesPerToken: 6229,
    source: "model card",
  },
  {
    file: "microsoft__Phi-3.5-mini-instruct",
    total: 3821079552,
    active: 3821079552,
    cacheBytesPerToken: 393216,
    source: "checkpoint",
  },
  {
    file: "microsoft__Phi-4-mini-instruct",
    total: 3836021760,
    active: 3836021760,
    cacheBytesPerToken: 131072,
    source: "checkpoint",
  },
  {
    file: "mistralai__Mistral-7B-v0.1",
    total: 7241732096,
    active: 7241732096,
    cacheBytesPerToken: 0,
    source: "checkpoint",
  },
  {
    file: "mistralai__Mistral-Nemo-Instruct-2407",
    total: 12247782400,
    active: 12247782400,
    cacheBytesPerToken: 163840,
    source: "checkpoint",
  },
  {
    file: "mistralai__Mixtral-8x22B-v0.1",
    total: 140620634112,
    active: 39152031744,
    cacheBytesPerToken: 229376,
    source: "checkpoint",
  },
  {
    file: "mistralai__Mixtral-8x7B-v0.1",
    total: 46702792704,
    active: 12879925248,
    cacheBytesPerToken: 131072,
    source: "checkpoint",
  },
  {
    file: "openai__gpt-oss-120b",
    total: 116829156672,
    active: 5711982912,
    cacheBytesPerToken: 36864,
    source: "transformers 5.18.0",
  },
  {
    file: "openai__gpt-oss-20b",
    total: 20914757184,
    active: 4187440704,
    cacheBytesPerToken: 24576,
    source: "transformers 5.18.0",
  },
  {
    file: "xai-org__grok-1",
    total: 315684820992,
    active: 83756587008,
    cacheBytesPerToken: 262144,
    source: "model card",
  },
  {
    file: "zai-org__GLM-4.5-Air-Base",
    total: 106852251264,
    active: 13424129664,
    cacheBytesPerToken: 188416,
    source: "checkpoint less multi-token prediction",
  },
  {
    file: "zai-org__GLM-4.5",
    total: 352797829024,
    active: 33632266144,
    cacheBytesPerToken: 376832,
    source: "checkpoint less multi-token prediction",
  },
  {
    file: "zai-org__GLM-5",
    total: 743911218432,
    active: 41784728832,
    cacheBytesPerToken: 100152,
    source: "checkpoint less multi-token prediction",
  },
];
