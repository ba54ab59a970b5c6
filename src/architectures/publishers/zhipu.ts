// Models of Zhipu AI and Tsinghua University: GLM.
export { glm4_9b } from "../glm4_9b.js";
export { glm4_32b0414 } from "../glm4_32b0414.js";
export { glm5 } from "../glm5.js";
export { glm45 } from "../glm45.js";
export { glm45Air } from "../glm45Air.js";
export { glm46 } from "../glm46.js";
export { glm47 } from "../glm47.js";
export { glm47Flash } from "../glm47Flash.js";
export { glm52 } from "../glm52.js";
export { glm130b } from "../glm130b.js";
