import { readdirSync } from "node:fs";
import { importHuggingFaceConfig } from "llm-economics/importers";
import { type Architecture, keyValueCacheBytesPerToken, layerMatrices, parameterCount } from "llm-economics/models";
import { describe, expect, it } from "vitest";
import { fixtureText } from "./fixtureText.ts";
import { publishedConfigs } from "./publishedConfigs.ts";

const modelOf = (file: string) => importHuggingFaceConfig(fixtureText(`configs/${file}.json`)).model;

describe("published configurations", () => {
  it.each(publishedConfigs)("give the published total, active parameters and cache of $file ($source)", (published) => {
    const model = modelOf(published.file);
    expect(parameterCount(model)).toEqual({ total: published.total, active: published.active });
    expect(keyValueCacheBytesPerToken(model, 16)).toBe(published.cacheBytesPerToken);
  });

  it("are all listed in the table and in the notice", () => {
    const files = readdirSync(new URL("../fixtures/configs", import.meta.url)).filter((name) => name.endsWith(".json"));
    expect(files.sort()).toEqual(publishedConfigs.map(({ file }) => `${file}.json`).sort());
    const notice = fixtureText("configs/NOTICE.md");
    for (const file of files) expect(notice).toContain(file);
  });
});

/** Parameters of one layer of the last full-attention group. */
function lastLayer({ layerGroups, hiddenSize }: Architecture): number {
  const group = layerGroups.findLast(({ attention }) => attention?.kind !== "linear");
  if (!group) return 0;
  return layerMatrices(group, hiddenSize).reduce(
    (sum, { copies, inputs, outputs, vectorParameters }) => sum + copies * (inputs * outputs + vectorParameters),
    0,
  );
}

/** A module for multi-token prediction: a layer, a projection of two streams into one, three norms. */
function predictionModule(model: Architecture, embeddings: 0 | 2): number {
  const { hiddenSize, vocabularySize } = model;
  return lastLayer(model) + 2 * hiddenSize ** 2 + 3 * hiddenSize + embeddings * vocabularySize * hiddenSize;
}

/** Elements that Hugging Face counts in the safetensors of a checkpoint; scales of FP8 blocks and vision towers apart. */
const checkpoints = [
  { file: "deepseek-ai__DeepSeek-R1", elements: 684_531_386_000, reference: 41_540_496, embeddings: 2 },
  { file: "zai-org__GLM-4.5-Air-Base", elements: 110_468_824_832, reference: 0, embeddings: 2 },
  { file: "zai-org__GLM-4.5", elements: 358_337_791_296, reference: 0, embeddings: 2 },
  { file: "zai-org__GLM-5", elements: 753_864_139_008, reference: 0, embeddings: 0 },
  { file: "XiaomiMiMo__MiMo-7B-Base", elements: 7_833_409_536, reference: 0, embeddings: 0 },
  { file: "Qwen__Qwen3-Next-80B-A3B-Instruct", elements: 81_324_862_720, reference: 0, embeddings: 0 },
  { file: "Qwen__Qwen3.5-27B", elements: 27_781_427_952, reference: 460_730_096, embeddings: 0 },
  { file: "Qwen__Qwen3.5-35B-A3B", elements: 35_951_822_704, reference: 446_571_248, embeddings: 0 },
] as const;

describe("checkpoints with a multi-token prediction module", () => {
  it.each(checkpoints)("contain the imported model and that module only: $file", (checkpoint) => {
    const model = modelOf(checkpoint.file);
    const module = predictionModule(model, checkpoint.embeddings);
    expect(parameterCount(model).total + module + checkpoint.reference).toBe(checkpoint.elements);
  });
});
