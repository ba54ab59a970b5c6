// Models of Ant Group: Ling and Ring.

export { ling1t } from "../ling1t.js";
export { ling26Flash } from "../ling26Flash.js";
export { ling30Flash } from "../ling30Flash.js";
export { ling30Tiny } from "../ling30Tiny.js";
export { lingFlash20 } from "../lingFlash20.js";
export { lingMini20 } from "../lingMini20.js";
