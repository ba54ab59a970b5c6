import * as errors from "llm-economics/errors";
import { describe, expect, it, vi } from "vitest";

const { isLlmEconomicsError, LlmEconomicsError } = errors;

/** One error of each class, with its expected code. */
const all = [
  [new errors.CurrencyMismatchError("USD", "EUR"), "currency-mismatch"],
  [new errors.InfeasiblePlanError("Too large.", { neededBytes: 2, availableBytes: 1 }), "infeasible-plan"],
  [new errors.InvalidQuantityError("batch", -1, "a whole number"), "invalid-quantity"],
  [new errors.MalformedInputError("config.json", "hidden_size", "is missing"), "malformed-input"],
  [new errors.UnknownNameError("engine", "vlm", ["vllm"]), "unknown-name"],
  [new errors.UnpricedDateError("2019-01-01"), "unpriced-date"],
  [new errors.UnsupportedArchitectureError("T5", "encoder layers"), "unsupported-architecture"],
  [new errors.UnsupportedFormatError("fp8", "A100", ["bf16"]), "unsupported-format"],
] as const;

describe.each(all)("%s", (error, code) => {
  it("is an Error, an LlmEconomicsError and an instance of its class, with a name that survives minification", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(LlmEconomicsError);
    expect(Object.hasOwn(error, "name")).toBe(true);
    expect(String(error)).toMatch(/^[A-Z]\w+Error: .+\.$/);
  });

  it("has a code and machine-readable details", () => {
    expect(error.code).toBe(code);
    expect(isLlmEconomicsError(error, code)).toBe(true);
    expect(isLlmEconomicsError(error, code === "unknown-name" ? "invalid-quantity" : "unknown-name")).toBe(false);
    expect(JSON.parse(JSON.stringify(error.details))).toEqual(error.details);
    expect(error.stack).toContain("errors.test.ts");
  });
});

describe("isLlmEconomicsError", () => {
  it("recognizes errors of another copy of the library, which instanceof does not", async () => {
    vi.resetModules();
    const copy = await import("../../src/errors/index.ts");
    const error = new copy.InvalidQuantityError("batch", 0, "at least 1");
    expect(copy.InvalidQuantityError).not.toBe(errors.InvalidQuantityError);
    expect(error).not.toBeInstanceOf(errors.InvalidQuantityError);
    expect(isLlmEconomicsError(error)).toBe(true);
    expect(isLlmEconomicsError(error, "invalid-quantity")).toBe(true);
  });

  it("rejects every other value", () => {
    const lookalike = Object.assign(new Error("x"), { code: "invalid-quantity", details: {} });
    for (const value of [lookalike, new Error("x"), null, undefined, "x", 1, {}, [], () => 1]) {
      expect(isLlmEconomicsError(value)).toBe(false);
    }
  });
});

describe("error messages", () => {
  it("can be built from any value", () => {
    const hostile = [
      Symbol("s"),
      Object.create(null),
      1n,
      () => 1,
      [],
      { toString: () => Number.NaN },
      new Proxy({}, {}),
    ];
    for (const value of hostile) {
      const { message, details } = new errors.InvalidQuantityError("batch", value, "a number");
      expect(message).toMatch(/^batch must be a number; got .+\.$/);
      expect(details.value).toBe(value);
    }
  });

  it("list at most twelve known names and the number of further ones", () => {
    const known = Array.from({ length: 15 }, (_, index) => `name-${index}`);
    const { message } = new errors.UnknownNameError("engine", "zzzzzzzzzzzz", known);
    expect(message).toContain("name-11 and 3 more.");
    expect(message).not.toContain("name-12");
  });

  it("keep the cause of a MalformedInputError", () => {
    const cause = new SyntaxError("unexpected end");
    expect(new errors.MalformedInputError("config.json", "", "is no JSON", { cause }).cause).toBe(cause);
    expect("cause" in new errors.MalformedInputError("config.json", "", "is no JSON")).toBe(false);
  });
});
