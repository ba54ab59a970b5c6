// Models of Liquid AI: LFM2.
export { lfm2_1_2b } from "../lfm2_1_2b.js";
export { lfm2_8bA1b } from "../lfm2_8bA1b.js";
