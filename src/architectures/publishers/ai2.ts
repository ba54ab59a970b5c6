// Models of Ai2: OLMo.
export { olmo1b } from "../olmo1b.js";
export { olmo2_1b } from "../olmo2_1b.js";
export { olmo2_7b } from "../olmo2_7b.js";
export { olmo2_13b } from "../olmo2_13b.js";
export { olmo2_32b } from "../olmo2_32b.js";
export { olmo3_7b } from "../olmo3_7b.js";
export { olmo3_32b } from "../olmo3_32b.js";
export { olmo7b } from "../olmo7b.js";
export { olmoe1b7b } from "../olmoe1b7b.js";
