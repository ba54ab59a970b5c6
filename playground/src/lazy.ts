// Charts, loaded after the first result.
export { lifetimeChart } from "./charts/lifetimeChart.js";
export { loadChart } from "./charts/loadChart.js";
export { rooflineChart } from "./charts/rooflineChart.js";
