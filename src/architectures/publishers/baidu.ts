// Models of Baidu: ERNIE.

export { ernie45_0_3b } from "../ernie45_0_3b.js";
export { ernie45_21bA3b } from "../ernie45_21bA3b.js";
export { ernie45_300bA47b } from "../ernie45_300bA47b.js";
