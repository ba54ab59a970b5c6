// Models of Microsoft: Phi.
export { phi2 } from "../phi2.js";
export { phi3Medium } from "../phi3Medium.js";
export { phi3Mini } from "../phi3Mini.js";
export { phi4 } from "../phi4.js";
export { phi4Mini } from "../phi4Mini.js";
export { phi15 } from "../phi15.js";
export { phi35Mini } from "../phi35Mini.js";
export { phi35Moe } from "../phi35Moe.js";
