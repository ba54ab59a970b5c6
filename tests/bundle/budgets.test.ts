import { describe, expect, it } from "vitest";
import { budgets } from "../../scripts/bundle/budgets.ts";
import { measure } from "../../scripts/bundle/measure.ts";

describe("byte budgets of the built package", () => {
  it.each(budgets)("is met by $name", async (budget) => {
    const { bytes, held } = await measure(budget);
    expect(held).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(budget.mostBytes);
  });

  it("detects forbidden contents", async () => {
    const imports = { accelerators: ["amdMi300x"], cost: ["inferenceCost"] };
    const { held } = await measure({
      name: "",
      imports,
      mostBytes: 0,
      without: ["MI300X", "DecimalError", "ZodError"],
    });
    expect(held).toEqual(["MI300X", "DecimalError"]);
  });
});
