// Prints the bundle size of each budgeted import from the built package, and fails if one exceeds its budget.
import { budgets } from "./bundle/budgets.ts";
import { measure } from "./bundle/measure.ts";

for (const budget of budgets) {
  try {
    const { bytes, held } = await measure(budget);
    const fits = bytes <= budget.mostBytes && held.length === 0;
    if (!fits) process.exitCode = 1;
    const holds = held.length > 0 ? `, holds ${held.join(", ")}` : "";
    console.log(`${fits ? "ok  " : "OVER"} ${budget.name}: ${bytes} of ${budget.mostBytes} bytes${holds}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(
      `LOST ${budget.name}: ${String(error).match(/(No matching export|Could not resolve)[^\n]*/)?.[0] ?? error}`,
    );
  }
}
