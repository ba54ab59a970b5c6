import { describe, expect, it } from "vitest";
import { checkFormat } from "../../src/formats/checkFormat.ts";
import { type NumericFormat, storedBitsPerElement, storedBytes } from "../../src/formats/index.ts";
import { int4Group128 } from "../../src/formats/int4Group128.js";
import { changed, complaint } from "../complaint.ts";

const check = (format: unknown) => complaint(() => checkFormat("weights", format as NumericFormat));
const bits = (elementBits: number) => ({ ...int4Group128, elementBits, overheads: [] });

describe("checkFormat", () => {
  it("returns a format", () => {
    expect(checkFormat("weights", int4Group128)).toBe(int4Group128);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a name", "int4"],
    ["no bits", changed(int4Group128, "elementBits", Number.NaN)],
    ["no list of overheads", changed(int4Group128, "overheads", 5)],
    ["negative bits", changed(int4Group128, "elementBits", -0.1)],
    ["no stored bits", bits(0)],
    ["too many bits", bits(4096.5)],
  ])("names the field for %s", (_case, format) => {
    expect(check(format)).toBe("weights");
    expect(() => checkFormat("weights", format as NumericFormat)).toThrow("a numeric format, such as int4Group128");
  });

  it("allows 1/4096 to 4096 bits, and an element without bits of its own", () => {
    expect([check(bits(4096)), check(bits(1 / 4096))]).toEqual(["nothing", "nothing"]);
    expect(check(changed(int4Group128, "elementBits", 0))).toBe("nothing");
  });

  it("names what is wrong with an overhead, and counts overheads towards the limit", () => {
    expect(check(changed(int4Group128, "overheads[0].bits", "x"))).toBe("overheads.bits");
    expect(check(changed(int4Group128, "overheads[0].perElements", Number.NaN))).toBe("overheads.perElements");
    expect(check({ ...int4Group128, overheads: [undefined] })).toBe("overheads.bits");
    expect(check(changed(int4Group128, "overheads[0].bits", 4096 * 128))).toBe("weights");
  });

  it("guards the functions of formats", () => {
    expect(complaint(() => storedBitsPerElement(5 as never))).toBe("format");
    expect(complaint(() => storedBytes(-1, int4Group128))).toBe("elements");
    expect(complaint(() => storedBytes(1, 5 as never))).toBe("format");
  });
});
