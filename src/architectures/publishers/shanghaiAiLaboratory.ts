// Models of Shanghai AI Laboratory: InternLM.
export { internlm2_7b } from "../internlm2_7b.js";
export { internlm2_20b } from "../internlm2_20b.js";
export { internlm7b } from "../internlm7b.js";
export { internlm20b } from "../internlm20b.js";
export { internvl35_8b } from "../internvl35_8b.js";
export { internvl35_38b } from "../internvl35_38b.js";
export { internvl35_241bA28b } from "../internvl35_241bA28b.js";
