// Models of IBM: Granite.

export { granite33_2b } from "../granite33_2b.js";
export { granite33_8b } from "../granite33_8b.js";
export { granite40HMicro } from "../granite40HMicro.js";
export { granite40HSmall } from "../granite40HSmall.js";
export { granite40HTiny } from "../granite40HTiny.js";
