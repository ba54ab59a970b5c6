// Models of MiniMax.
export { minimaxM1 } from "../minimaxM1.js";
export { minimaxM2 } from "../minimaxM2.js";
export { minimaxM3 } from "../minimaxM3.js";
export { minimaxM25 } from "../minimaxM25.js";
export { minimaxM27 } from "../minimaxM27.js";
export { minimaxText01 } from "../minimaxText01.js";
