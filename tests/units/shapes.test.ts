import {
  formatBytes,
  formatBytesPerSecond,
  formatCount,
  formatFlopsPerSecond,
  formatSeconds,
  formatWatts,
} from "llm-economics/units";
import { describe, expect, it } from "vitest";
import { finite, fromZero, nonNegative, positive, share, whole, within } from "../../src/units/check.js";
import { checkEstimate } from "../../src/units/checkEstimate.js";
import {
  checkBoolean,
  checkEach,
  checkFields,
  checkFunction,
  checkList,
  checkObject,
  checkShape,
  checkText,
  checkVariant,
  checkWord,
  type Shape,
} from "../../src/units/checkShape.js";
import { complaint } from "../complaint.ts";

const as = <Value>(value: unknown) => value as Value;

describe("limits of checks", () => {
  it("includes the largest quantity and its inverse", () => {
    expect([finite("x", 1e40), finite("x", -1e40), positive("x", 1e40), positive("x", 1e-40)]).toEqual([
      1e40, -1e40, 1e40, 1e-40,
    ]);
    expect([nonNegative("x", 0), nonNegative("x", 1e40), share("x", 0), share("x", 1)]).toEqual([0, 1e40, 0, 1]);
    expect([whole("x", 0, 0), fromZero("x", 2), within("x", 3, 3, 4), within("x", 4, 3, 4)]).toEqual([0, 2, 3, 4]);
  });

  it.each([
    ["a number from -1e+40 to 1e+40", () => finite("x", 1e41)],
    ["above 0 and at most 1e+40", () => positive("x", 1e300)],
    ["at least 0 and at most 1e+40", () => nonNegative("x", -1e-9)],
    ["a whole number of at least 1", () => whole("x", 1.5)],
    ["a whole number of at least 3", () => whole("x", 2, 3)],
    ["a number from 0 to 1", () => share("x", 1.1)],
  ])("says that a value must be %s", (allowed, call) => {
    expect(call).toThrow(allowed);
  });

  it("says that a count that may be 0 must not be below it", () => {
    expect(() => fromZero("x", -1)).toThrow("x must be a whole number of at least 0; got -1.");
  });
});

describe("checkVariant", () => {
  type Figure = { readonly kind: "circle"; readonly radius: number } | { readonly kind: "dot" };
  const check = (figure: unknown) =>
    checkVariant<Figure>("figure", as<Figure>(figure), { circle: { radius: whole }, dot: {} });

  it.each([
    [{ kind: "circle", radius: 0 }, "figure.radius"],
    [{ kind: "circle" }, "figure.radius"],
    [{ kind: "cirle", radius: 1 }, "figure.kind"],
    [{ kind: ["dot"] }, "figure.kind"],
    [{ kind: "toString" }, "figure.kind"],
    [null, "figure"],
  ])("names the field of %j that is wrong", (figure, field) => {
    expect(complaint(() => check(figure))).toBe(field);
  });

  it("accepts the fields of each kind", () => {
    expect(() => [check({ kind: "circle", radius: 1 }), check({ kind: "dot" })]).not.toThrow();
  });
});

describe("checks of kinds", () => {
  it.each([
    ["an object", () => checkObject("x", as<object>(null)), "x must be an object; got null."],
    ["an object", () => checkObject("x", as<object>(1)), "x must be an object; got 1."],
    ["a plan", () => checkObject("x", [1], "a plan"), "x must be a plan; got a list."],
    ["a list", () => checkList("x", as<[]>({})), "x must be a list; got an object."],
    ["a string", () => checkText("x", ""), 'x must be a string that is not empty; got "".'],
    ["a string", () => checkText("x", as<string>(5)), "x must be a string that is not empty; got 5."],
    ["a function", () => checkFunction("x", as<() => 1>(1)), "x must be a function; got 1."],
    ["a truth value", () => checkBoolean("x", as<boolean>("true")), 'x must be true or false; got "true".'],
  ])("throws for what is not %s", (_kind, call, message) => {
    expect(call).toThrow(message);
  });

  it("returns what is allowed", () => {
    const [object, list, call] = [{}, [1], () => 1];
    expect(checkObject("x", object)).toBe(object);
    expect(checkList("x", list)).toBe(list);
    expect(checkFunction("x", call)).toBe(call);
    expect([checkText("x", "a"), checkBoolean("x", false), checkBoolean("x", true)]).toEqual(["a", false, true]);
  });

  it("names the first item of a list that fails, by its index", () => {
    expect(complaint(() => checkEach("list", as<object[]>([{}, 1, 2])))).toBe("list[1]");
    expect(complaint(() => checkEach("list", as<object[]>("text")))).toBe("list");
    expect(checkEach("list", [1, 2], positive)).toEqual([1, 2]);
    expect(complaint(() => checkEach("list", [0], positive))).toBe("list[0]");
  });
});

describe("checkWord", () => {
  const words = "grouped-query|query|latent|ent";

  it.each(words.split("|"))("allows %s, also where one word is part of another", (word) => {
    expect(checkWord("kind", word, words)).toBe(word);
  });

  it.each(["grouped", "que", "query|latent", "", "latent|"])("does not allow %o", (word) => {
    expect(complaint(() => checkWord("kind", word, words))).toBe("kind");
  });

  it("lists the words and suggests the nearest", () => {
    expect(() => checkWord("kind", "latnt", words)).toThrow(
      'kind must be one of grouped-query, query, latent, ent; got "latnt". Did you mean "latent"?',
    );
    expect(() => checkWord("kind", 5, "a|b")).toThrow("kind must be one of a, b; got 5.");
    expect(() => checkWord("kind", 5, "a|b")).not.toThrow("Did you mean");
  });
});

describe("checkShape and checkFields", () => {
  interface Options {
    readonly size: number;
    readonly mode?: "fast" | "slow" | undefined;
    readonly free?: unknown;
  }
  const shape: Shape<Options> = { size: positive, mode: ["fast|slow"], free: [0] };

  it("returns options that fit", () => {
    const options: Options = { size: 1, mode: "fast", free: 7 };
    expect(checkShape("plan", options, shape)).toBe(options);
    expect(checkFields("plan", options, shape)).toBe(options);
    expect(checkShape("plan", { size: 1, mode: undefined }, shape)).toEqual({ size: 1, mode: undefined });
  });

  it("names the field that does not fit, with its prefix", () => {
    expect(complaint(() => checkShape("plan", { size: 0 }, shape))).toBe("size");
    expect(complaint(() => checkShape("plan", as<Options>({}), shape))).toBe("size");
    expect(complaint(() => checkShape("plan", { size: 1, mode: as<"fast">("f") }, shape, "plan."))).toBe("plan.mode");
    expect(complaint(() => checkFields("plan", { size: 0 }, shape, "plan."))).toBe("plan.size");
    expect(complaint(() => checkFields("plan", as<Options>(3), shape))).toBe("plan");
  });

  it("names an unknown key, which checkFields ignores", () => {
    const options = as<Options>({ size: 1, sise: 2 });
    expect(() => checkShape("plan", options, shape)).toThrow('plan option "sise" is not known. Did you mean "size"?');
    expect(checkFields("plan", options, shape)).toBe(options);
  });
});

describe("checkEstimate", () => {
  it("returns an estimate with or without an interval", () => {
    const estimate = { value: 2, interval: { low: 1, high: 3 } };
    expect(checkEstimate("speed", estimate)).toBe(estimate);
    expect(checkEstimate("speed", { value: 2 })).toEqual({ value: 2 });
  });

  it.each([
    ["speed", 5],
    ["speed.value", { value: Number.NaN }],
    ["speed.interval", { value: 1, interval: 5 }],
    ["speed.interval.low", { value: 1, interval: { low: "1", high: 3 } }],
    ["speed.interval.high", { value: 1, interval: { low: 1, high: Number.POSITIVE_INFINITY } }],
  ])("names %s when it is not a finite number", (field, estimate) => {
    expect(complaint(() => checkEstimate("speed", as<{ value: number }>(estimate)))).toBe(field);
  });
});

describe("scales of formatted quantities", () => {
  it.each([
    [formatBytes, "bytes", ["1 B", "1 kB", "1 MB", "1 GB", "1 TB", "1 PB"]],
    [formatBytesPerSecond, "bytesPerSecond", ["1 B/s", "1 kB/s", "1 MB/s", "1 GB/s", "1 TB/s", "1 PB/s"]],
    [
      formatFlopsPerSecond,
      "flopsPerSecond",
      ["1 FLOP/s", "1000 FLOP/s", "1000000 FLOP/s", "1 GFLOP/s", "1 TFLOP/s", "1 PFLOP/s", "1 EFLOP/s"],
    ],
    [formatCount, "count", ["1", "1K", "1M", "1B", "1T", "1000T"]],
    [formatWatts, "watts", ["1 W", "1 kW", "1 MW", "1000 MW"]],
  ])("%o names each power of a thousand", (format, field, expected) => {
    expect(expected.map((_, index) => format(1000 ** index))).toEqual(expected);
    expect(complaint(() => format(Number.NaN))).toBe(field);
  });

  it("names each unit of time", () => {
    const spans = [1e-6, 1e-3, 1, 60, 3600, 86_400, 31_557_600];
    expect(spans.map((span) => formatSeconds(span))).toEqual(["1 µs", "1 ms", "1 s", "1 min", "1 h", "1 d", "1 y"]);
    expect(complaint(() => formatSeconds(Number.NaN))).toBe("seconds");
    expect([formatSeconds(0), formatBytes(0.5)]).toEqual(["0 µs", "0.5 B"]);
  });
});
