import {
  adapterParameters,
  approximateTrainingFlops,
  hardwareFlopsUtilization,
  layerActivationBytes,
  modelFlopsUtilization,
  publishedUtilization,
  requireTrainingFit,
  tokensPerSecondPerAccelerator,
  trainingFlopsPerToken,
  trainingPowerWatts,
  usualNetworkBytesPerSecond,
  usualTrainingPlan,
} from "llm-economics/training";
import { names } from "../namesFields.js";
import { attention, gated, smallAccelerator, smallModel } from "./smallModel.ts";

const sequence = { architecture: smallModel, sequenceTokens: 512 };
names("trainingFlopsPerToken", trainingFlopsPerToken, sequence, [
  ["", 5, "input"],
  ["architecture", 5],
  ["sequenceTokens", 0],
  ["sequenceTokens", 4_097],
  ["attention", "none"],
  ["contextLimit", "none"],
  ["recomputation", "some"],
]);
const measured = { ...sequence, modelFlopsUtilization: 0.4, recomputation: "full" };
names("hardwareFlopsUtilization", hardwareFlopsUtilization, measured, [
  ["", 5, "run"],
  ["architecture", 5],
  ["sequenceTokens", 0],
  ["attention", "none"],
  ["contextLimit", "none"],
  ["modelFlopsUtilization", 0],
  ["recomputation", "some"],
]);
const layer = { group: { attention, feedForward: gated }, hiddenSize: 8, sequenceTokens: 4, microBatch: 1 };
names("layerActivationBytes", layerActivationBytes, { ...layer, recomputation: "none" }, [
  ["", 5, "layer"],
  ["group", 5],
  ["group.attention.queryHeads", 0],
  ["hiddenSize", 0],
  ["sequenceTokens", 0],
  ["microBatch", 0],
  ["tensorParallel", 0],
  ["sequenceParallel", "maybe"],
  ["recomputation", "some"],
]);
names("approximateTrainingFlops", approximateTrainingFlops, { activeParameters: 7, tokens: 10 }, [
  ["", 5, "run"],
  ["activeParameters", 0],
  ["tokens", 0],
]);
const speed = { tokensPerSecond: 30, flopsPerToken: 4, accelerators: 3, peakFlopsPerSecond: 100 };
names("modelFlopsUtilization", modelFlopsUtilization, speed, [
  ["", 5, "run"],
  ["tokensPerSecond", 0],
  ["flopsPerToken", 0],
  ["accelerators", 0],
  ["peakFlopsPerSecond", 0],
]);
const rate = { flopsPerToken: 4, peakFlopsPerSecond: 100, modelFlopsUtilization: 0.4 };
names("tokensPerSecondPerAccelerator", tokensPerSecondPerAccelerator, rate, [
  ["", 5, "run"],
  ["flopsPerToken", 0],
  ["peakFlopsPerSecond", 0],
  ["modelFlopsUtilization", 0],
  ["modelFlopsUtilization", 1.1],
]);
names("trainingPowerWatts", trainingPowerWatts, { accelerator: smallAccelerator, busyShare: 0.5 }, [
  ["", 5, "training"],
  ["accelerator", 5, "training.accelerator"],
  ["accelerator.thermalDesignPowerWatts", 0],
  ["busyShare", 1.1],
]);
const published = { accelerator: smallAccelerator, arithmetic: "bf16", modelKind: "dense" };
names("publishedUtilization", publishedUtilization, published, [
  ["", 5, "run"],
  ["accelerator", 5],
  ["arithmetic", "fp9"],
  ["arithmetic", "fp64"],
  ["modelKind", "sparse"],
]);
names("usualTrainingPlan", usualTrainingPlan, { model: smallModel, accelerator: smallAccelerator, tokens: 1e9 }, [
  ["", 5, "run"],
  ["model", 5],
  ["accelerator", 5],
  ["tokens", 0],
  ["accelerators", 0],
  ["sequenceTokens", 0],
  ["batchTokens", 0],
]);
names("usualNetworkBytesPerSecond", usualNetworkBytesPerSecond, { generation: "new" }, [
  ["", 5, "accelerator"],
  ["generation", 5, "accelerator.generation"],
]);
names("requireTrainingFit", requireTrainingFit, { fits: true }, [
  ["", 5, "estimate"],
  ["fits", 5, "estimate.fits"],
]);
const adapt = (input: { adapters: never }) => adapterParameters(smallModel, input.adapters);
names("adapterParameters", adapt, { adapters: { rank: 2 } }, [
  ["adapters", 5],
  ["adapters.rank", 0],
  ["adapters.rank", 9],
  ["adapters.targets", "some"],
  ["adapters.dropout", 2],
]);
