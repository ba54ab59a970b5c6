// Models of NVIDIA: Nemotron and Megatron.
export { llama31NemotronUltra253b } from "../llama31NemotronUltra253b.js";
export { llama33NemotronSuper49b } from "../llama33NemotronSuper49b.js";
export { mtNlg530b } from "../mtNlg530b.js";
export { nemotron3_8b } from "../nemotron3_8b.js";
export { nemotron3_22b } from "../nemotron3_22b.js";
export { nemotron3Nano30bA3b } from "../nemotron3Nano30bA3b.js";
export { nemotron3Super120bA12b } from "../nemotron3Super120bA12b.js";
export { nemotron3Ultra550bA55b } from "../nemotron3Ultra550bA55b.js";
export { nemotron4_15b } from "../nemotron4_15b.js";
export { nemotron4_340b } from "../nemotron4_340b.js";
export { nemotron35Lightning30bA3b } from "../nemotron35Lightning30bA3b.js";
export { nemotronH8b } from "../nemotronH8b.js";
export { nemotronH47b } from "../nemotronH47b.js";
export { nemotronH56b } from "../nemotronH56b.js";
export { nemotronMini4b } from "../nemotronMini4b.js";
export { nemotronNano9bV2 } from "../nemotronNano9bV2.js";
export { nemotronNano12bV2 } from "../nemotronNano12bV2.js";
