import {
  CurrencyMismatchError,
  MalformedInputError,
  UnknownNameError,
  UnpricedDateError,
  UnsupportedFormatError,
} from "llm-economics/errors";
import { describe, expect, it } from "vitest";
import { nearestName } from "../../src/errors/nearestName.js";

describe("details of errors", () => {
  it("hold the values of the message", () => {
    expect(new CurrencyMismatchError("USD", "EUR").details).toEqual({ left: "USD", right: "EUR" });
    expect(new MalformedInputError("config.json", "a.b", "is missing").details).toEqual({
      source: "config.json",
      path: "a.b",
    });
    expect(new UnsupportedFormatError("fp8", "A100", ["bf16"]).details).toEqual({
      format: "fp8",
      by: "A100",
      supported: ["bf16"],
    });
    expect(new UnknownNameError("engine", 5, ["vllm"]).details).toEqual({ field: "engine", value: 5, known: ["vllm"] });
  });

  it("carry the brand that other copies of the library look for", () => {
    const error = new CurrencyMismatchError("USD", "EUR");
    expect(Reflect.get(error, Symbol.for("llm-economics"))).toBe(true);
  });
});

describe("UnpricedDateError", () => {
  const on = "2019-01-01";

  it.each([
    ["a series without prices", new UnpricedDateError(on), "the series is empty.", { date: on }],
    [
      "a later first price",
      new UnpricedDateError(on, "2020-05-14"),
      "the first price is of 2020-05-14.",
      { date: on, firstPricedOn: "2020-05-14" },
    ],
    [
      "a series that ended",
      new UnpricedDateError(on, "2018-01-01", { endedOn: "2018-12-01" }),
      "the series ended on 2018-12-01.",
      { date: on, firstPricedOn: "2018-01-01", endedOn: "2018-12-01" },
    ],
    [
      "a series that another replaced",
      new UnpricedDateError(on, undefined, { endedOn: "2018-12-01", supersededBy: "next" }),
      "the series ended on 2018-12-01; try next.",
      { date: on, endedOn: "2018-12-01", supersededBy: "next" },
    ],
    [
      "offers that are all too old",
      new UnpricedDateError(on, undefined, { stale: 3 }),
      "3 offers were stated too long ago; try an earlier statedSince.",
      { date: on, stale: 3 },
    ],
  ])("explains %s", (_case, error, end, details) => {
    expect(error.message).toBe(`There is no price on ${on}; ${end}`);
    expect(Object.entries(error.details)).toEqual(Object.entries(details));
  });
});

describe("UnknownNameError", () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

  it("shows at most twelve known names and counts the rest", () => {
    expect(new UnknownNameError("x", "other", names(12)).message).toMatch(/ n10, n11\.$/);
    expect(new UnknownNameError("x", "other", names(14)).message).toMatch(/ n11 and 2 more\.$/);
  });

  it("suggests nothing when no name is near, or when what was given is no string", () => {
    expect(new UnknownNameError("x", "completely different", ["a"]).message).not.toContain("Did you mean");
    expect(new UnknownNameError("x", ["a"], ["a"]).message).toContain("is not known. Known: a.");
  });
});

describe("nearestName", () => {
  it("compares names of up to 64 characters", () => {
    const long = "a".repeat(64);
    expect(nearestName(long, [long])).toBe(long);
    expect(nearestName(`${long}a`, [`${long}a`])).toBeUndefined();
  });

  it("keeps the first of two names that are equally near", () => {
    expect(nearestName("vlm", ["vllm", "vlml"])).toBe("vllm");
  });
});
