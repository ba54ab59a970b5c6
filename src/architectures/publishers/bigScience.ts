// Models of BigScience and BigCode: BLOOM and StarCoder.
export { bloom3b } from "../bloom3b.js";
export { bloom7b } from "../bloom7b.js";
export { bloom176b } from "../bloom176b.js";
export { bloom560m } from "../bloom560m.js";
export { starcoder2_3b } from "../starcoder2_3b.js";
export { starcoder2_7b } from "../starcoder2_7b.js";
export { starcoder2_15b } from "../starcoder2_15b.js";
export { starcoder15_5b } from "../starcoder15_5b.js";
