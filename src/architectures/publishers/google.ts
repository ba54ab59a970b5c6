// Models of Google and DeepMind: Gopher, PaLM and Gemma.
export { gemma2_2b } from "../gemma2_2b.js";
export { gemma2_9b } from "../gemma2_9b.js";
export { gemma2_27b } from "../gemma2_27b.js";
export { gemma2b } from "../gemma2b.js";
export { gemma3_1b } from "../gemma3_1b.js";
export { gemma3_4b } from "../gemma3_4b.js";
export { gemma3_12b } from "../gemma3_12b.js";
export { gemma3_27b } from "../gemma3_27b.js";
export { gemma3_270m } from "../gemma3_270m.js";
export { gemma4_26bA4b } from "../gemma4_26bA4b.js";
export { gemma4_31b } from "../gemma4_31b.js";
export { gemma4E2b } from "../gemma4E2b.js";
export { gemma4E4b } from "../gemma4E4b.js";
export { gemma7b } from "../gemma7b.js";
export { gopher280b } from "../gopher280b.js";
export { palm540b } from "../palm540b.js";
