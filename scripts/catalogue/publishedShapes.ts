import * as architectures from "../../src/architectures/index.ts";
import type { Architecture } from "../../src/models/architecture.ts";

/** Path of the generated table of shapes. */
export const publishedShapesFile = "src/importers/gguf/publishedShapes.ts";

/** Catalogue models by llama.cpp architecture name, one of each shape. Llama is excluded, because layers and hidden size do not identify its models. */
const published: { readonly [architecture: string]: readonly (keyof typeof architectures)[] } = {
  llama4: ["llama4Scout", "llama4Maverick"],
  deci: ["llama33NemotronSuper49b", "llama31NemotronUltra253b"],
  qwen2: [
    "qwen2_0_5b",
    "qwen2_1_5b",
    "qwen2_7b",
    "qwen2_72b",
    "qwen25_0_5b",
    "qwen25_1_5b",
    "qwen25_3b",
    "qwen25_7b",
    "qwen25_14b",
    "qwen25_32b",
    "qwen25_72b",
  ],
  qwen2moe: ["qwen15MoeA2_7b", "qwen2_57bA14b"],
  qwen2vl: ["qwen25Vl7b", "qwen25Vl72b"],
  qwen3: ["qwen3_0_6b", "qwen3_1_7b", "qwen3_4b", "qwen3_8b", "qwen3_14b", "qwen3_32b"],
  qwen3moe: ["qwen3_30bA3b", "qwen3_235bA22b", "qwen3Coder480bA35b"],
  qwen3vl: ["qwen3Vl4b", "qwen3Vl8b", "qwen3Vl32b"],
  qwen3vlmoe: ["qwen3Vl30bA3b", "qwen3Vl235bA22b"],
  qwen3next: ["qwen3Next80bA3b"],
  qwen35: ["qwen35_0_8b", "qwen35_2b", "qwen35_4b", "qwen35_9b", "qwen35_27b"],
  qwen35moe: ["qwen35_35bA3b", "qwen35_122bA10b", "qwen35_397bA17b"],
  gemma: ["gemma2b", "gemma7b"],
  gemma2: ["gemma2_2b", "gemma2_9b", "gemma2_27b"],
  gemma3: ["gemma3_270m", "gemma3_1b", "gemma3_4b", "gemma3_12b", "gemma3_27b"],
  gemma3n: ["gemma3nE2b", "gemma3nE4b"],
  gemma4: ["gemma4E2b", "gemma4E4b", "gemma4_12b", "gemma4_26bA4b", "gemma4_31b"],
  mamba: ["falconMamba7b"],
  mamba2: ["codestralMamba7b", "mamba2_2_7b"],
  jamba: ["jambaMini", "jamba15Large"],
  cohere2: ["commandR7b"],
  olmo2: ["olmo2_1b", "olmo2_7b", "olmo2_13b", "olmo2_32b", "olmo3_7b", "olmo3_32b"],
  olmoe: ["olmoe1b7b"],
  deepseek: ["deepseekMoe16b"],
  deepseek2: ["deepseekV2Lite", "deepseekV2", "deepseekV3", "kimiK2", "moonlight16bA3b", "glm47Flash"],
  deepseek32: ["deepseekV32"],
  deepseek4: ["deepseekV4Flash", "deepseekV4Pro"],
  glm4: ["glm4_32b0414"],
  glm4moe: ["glm45", "glm45Air"],
  "glm-dsa": ["glm5", "glm52"],
  nemotron_h: ["nemotronH8b", "nemotronH47b", "nemotronH56b", "nemotronNano9bV2", "nemotronNano12bV2"],
  nemotron_h_moe: ["nemotron3Nano30bA3b", "nemotron3Super120bA12b", "nemotron3Ultra550bA55b"],
  exaone4: ["exaone40_32b"],
  granite: ["granite33_2b", "granite33_8b"],
  granitehybrid: ["granite40HMicro", "granite40HTiny", "granite40HSmall"],
  bailingmoe2: ["lingMini20", "lingFlash20", "ling1t"],
  ernie4_5: ["ernie45_0_3b"],
  "ernie4_5-moe": ["ernie45_21bA3b", "ernie45_300bA47b"],
  "hunyuan-moe": ["hunyuanA13b"],
  hy_v3: ["hy3Preview"],
  smollm3: ["smollm3_3b"],
  "gpt-oss": ["gptOss20b", "gptOss120b"],
  lfm2: ["lfm2_1_2b"],
  lfm2moe: ["lfm2_8bA1b"],
  seed_oss: ["seedOss36b"],
  "minimax-m2": ["minimaxM2"],
  mimo2: ["mimoV2Flash"],
  step35: ["step35Flash"],
  "kimi-linear": ["kimiLinear48bA3b"],
  phi3: ["phi3Mini", "phi3Medium", "phi35Mini", "phi4Mini", "phi4"],
  phimoe: ["phi35Moe"],
};

/** Returns the shape of a model, which fills in missing header keys, without the catalogue's other figures and sources. */
const shapeOf = ({
  id,
  name,
  hiddenSize,
  vocabularySize,
  maximumContextTokens,
  embedding,
  nativeFormat,
  extraParameters,
  finalNormParameters,
  layerGroups,
}: Architecture): Architecture => ({
  id,
  name,
  hiddenSize,
  vocabularySize,
  maximumContextTokens,
  embedding,
  nativeFormat,
  ...(extraParameters !== undefined && { extraParameters }),
  ...(finalNormParameters !== undefined && { finalNormParameters }),
  layerGroups,
});

const catalogue = new Map<string, Architecture>(Object.entries(architectures));

/** Returns the shapes of catalogue models by llama.cpp architecture name. */
export const publishedShapesNow = (): { readonly [architecture: string]: readonly Architecture[] } =>
  Object.fromEntries(
    Object.entries(published).map(([name, models]) => [
      name,
      models.flatMap((model) => [catalogue.get(model) ?? []].flat().map(shapeOf)),
    ]),
  );

/** A model as an object literal on one line. */
const literal = (model: Architecture): string => JSON.stringify(model).replaceAll(/"(\w+)":/g, "$1: ");

/** Returns the source of the generated module of shapes: one model a line, so that a changed figure shows as a changed line. */
export const publishedShapesModule = (): string => `import type { Architecture } from "../../models/architecture.js";

/** Shapes of the catalogue's models by llama.cpp's name for their architecture: written by npm run catalogue. */
export const publishedShapes: { readonly [architecture: string]: readonly Architecture[] } = {
${Object.entries(publishedShapesNow())
  .map(([name, models]) => `  ${JSON.stringify(name)}: [${models.map(literal).join(",\n    ")}],`)
  .join("\n")}
};
`;
