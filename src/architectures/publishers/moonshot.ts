// Models of Moonshot AI: Kimi and Moonlight.
export { kimiK2 } from "../kimiK2.js";
export { kimiK2Thinking } from "../kimiK2Thinking.js";
export { kimiK3 } from "../kimiK3.js";
export { kimiK25 } from "../kimiK25.js";
export { kimiLinear48bA3b } from "../kimiLinear48bA3b.js";
export { moonlight16bA3b } from "../moonlight16bA3b.js";
