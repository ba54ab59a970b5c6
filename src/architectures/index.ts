/**
 * The catalogue of model architectures: dimensions, published parameter counts, licence and sources of each model.
 *
 * @module architectures
 */
export * from "./publishers/ai2.js";
export * from "./publishers/alibaba.js";
export * from "./publishers/antGroup.js";
export * from "./publishers/baidu.js";
export * from "./publishers/bigScience.js";
export * from "./publishers/cohere.js";
export * from "./publishers/deepseek.js";
export * from "./publishers/eleuther.js";
export * from "./publishers/furtherPublishers.js";
export * from "./publishers/google.js";
export * from "./publishers/ibm.js";
export * from "./publishers/lg.js";
export * from "./publishers/liquid.js";
export * from "./publishers/meta.js";
export * from "./publishers/microsoft.js";
export * from "./publishers/minimax.js";
export * from "./publishers/mistral.js";
export * from "./publishers/moonshot.js";
export * from "./publishers/mosaicml.js";
export * from "./publishers/nvidia.js";
export * from "./publishers/openai.js";
export * from "./publishers/shanghaiAiLaboratory.js";
export * from "./publishers/stepfun.js";
export * from "./publishers/tii.js";
export * from "./publishers/zeroOne.js";
export * from "./publishers/zhipu.js";
