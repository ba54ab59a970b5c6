// Models of LG AI Research: EXAONE.
export { exaone40_32b } from "../exaone40_32b.js";
export { exaone45_33b } from "../exaone45_33b.js";
