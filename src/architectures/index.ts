/**
 * Published models, one export each: shape, publisher's figures, licence and sources.
 *
 * @module architectures
 */
export { deepseekR1 } from "./deepseekR1.js";
export { deepseekV3 } from "./deepseekV3.js";
export { gptOss20b } from "./gptOss20b.js";
export { gptOss120b } from "./gptOss120b.js";
export { kimiK2 } from "./kimiK2.js";
export { llama2_7b } from "./llama2_7b.js";
export { llama2_13b } from "./llama2_13b.js";
export { llama2_70b } from "./llama2_70b.js";
export { llama3_8b } from "./llama3_8b.js";
export { llama3_70b } from "./llama3_70b.js";
export { llama31_8b } from "./llama31_8b.js";
export { llama31_70b } from "./llama31_70b.js";
export { llama31_405b } from "./llama31_405b.js";
export { llama32_1b } from "./llama32_1b.js";
export { llama32_3b } from "./llama32_3b.js";
export { llama33_70b } from "./llama33_70b.js";
export { minimaxM25 } from "./minimaxM25.js";
export { mistral7b } from "./mistral7b.js";
export { mistral7bV02 } from "./mistral7bV02.js";
export { mistral7bV03 } from "./mistral7bV03.js";
export { mixtral8x7b } from "./mixtral8x7b.js";
export { mixtral8x22b } from "./mixtral8x22b.js";
export { qwen3_30bA3b } from "./qwen3_30bA3b.js";
export { qwen3_32b } from "./qwen3_32b.js";
export { qwen3_235bA22b } from "./qwen3_235bA22b.js";
