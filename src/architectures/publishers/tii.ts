// Models of TII: Falcon.
export { falcon3_1b } from "../falcon3_1b.js";
export { falcon3_3b } from "../falcon3_3b.js";
export { falcon3_7b } from "../falcon3_7b.js";
export { falcon3_10b } from "../falcon3_10b.js";
export { falcon7b } from "../falcon7b.js";
export { falcon11b } from "../falcon11b.js";
export { falcon40b } from "../falcon40b.js";
export { falcon180b } from "../falcon180b.js";
export { falconMamba7b } from "../falconMamba7b.js";
