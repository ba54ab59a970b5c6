// What the page loads after its first result: charts and the comparison of machines.
export { lifetimeChart } from "./charts/lifetimeChart.js";
export { loadChart } from "./charts/loadChart.js";
export { rooflineChart } from "./charts/rooflineChart.js";
