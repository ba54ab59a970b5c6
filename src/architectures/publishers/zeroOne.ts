// Models of 01.AI: Yi.
export { yi6b } from "../yi6b.js";
export { yi9b } from "../yi9b.js";
export { yi34b } from "../yi34b.js";
