// Models of OpenAI: GPT and gpt-oss.
export { gpt2 } from "../gpt2.js";
export { gpt2Large } from "../gpt2Large.js";
export { gpt2Medium } from "../gpt2Medium.js";
export { gpt2Xl } from "../gpt2Xl.js";
export { gpt3_175b } from "../gpt3_175b.js";
export { gptOss20b } from "../gptOss20b.js";
export { gptOss120b } from "../gptOss120b.js";
