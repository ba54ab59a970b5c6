import { describe, expect, it } from "vitest";
import { openingOf } from "../../scripts/docs/openingOf.ts";

describe("openingOf", () => {
  it("returns the first sentence, on one line", () => {
    expect(openingOf("# Load\n\nThis estimates how a plan\nserves traffic. It has limits.\n")).toBe(
      "This estimates how a plan serves traffic.",
    );
  });

  it("does not end a sentence within a code span", () => {
    expect(openingOf("# Money\n\nAmounts are `{ amount: Decimal, currency }`. They are exact.\n")).toBe(
      "Amounts are `{ amount: Decimal, currency }`.",
    );
  });

  it("skips headings, fences, tables and lists", () => {
    const page = "# Page\n\n```sh\nnpm ci.\n```\n\n## Part\n\n| a. | b |\n\n- An item.\n\nHere it starts: one, two.\n";
    expect(openingOf(page)).toBe("Here it starts.");
  });

  it("returns nothing for a page without a sentence", () => {
    expect(openingOf("# Page\n\n| a | b |\n")).toBe("");
  });
});
