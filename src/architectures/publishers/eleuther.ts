// Models of EleutherAI: GPT-J, GPT-NeoX and Pythia.
export { gptJ6b } from "../gptJ6b.js";
export { gptNeox20b } from "../gptNeox20b.js";
export { pythia1_4b } from "../pythia1_4b.js";
export { pythia2_8b } from "../pythia2_8b.js";
export { pythia6_9b } from "../pythia6_9b.js";
export { pythia12b } from "../pythia12b.js";
