// Models of Cohere: Command and Aya.
export { aya23_8b } from "../aya23_8b.js";
export { aya23_35b } from "../aya23_35b.js";
export { ayaExpanse32b } from "../ayaExpanse32b.js";
export { commandA } from "../commandA.js";
export { commandAPlus } from "../commandAPlus.js";
export { commandR } from "../commandR.js";
export { commandR7b } from "../commandR7b.js";
export { commandR08_2024 } from "../commandR08_2024.js";
export { commandRPlus } from "../commandRPlus.js";
