import { describe, expect, it } from "vitest";
import { storedBitsPerElement } from "../../src/formats/storedBitsPerElement.js";
import { formatOfName } from "../../src/measurements/formatSpelling.js";

describe("formatOfName", () => {
  it.each<[name: string, storedBits: number, computation: "native" | "weight-only"]>([
    ["bf16", 16, "native"],
    ["FP8", 8, "native"],
    ["int8", 8, "native"],
    ["fp4", 4.5, "native"],
    ["mxfp4", 4.25, "native"],
    ["int4", 4.125, "weight-only"],
    ["int4-gptq-g128", 4.125, "weight-only"],
    ["int4-awq", 4.15625, "weight-only"],
    ["int4-g64", 4.25, "weight-only"],
    ["int4-g32", 4.5, "weight-only"],
    ["int4-qoq", 4.15625, "native"],
    ["nf4", 4.5, "weight-only"],
    ["nf4-dq", 4.127, "weight-only"],
    ["q4_k_m", 4.8944, "weight-only"],
    ["exl2-2.5bpw", 2.5, "weight-only"],
  ])("reads %s as %d bits per weight, %s", (name, storedBits, computation) => {
    const format = formatOfName(name);
    expect(format && storedBitsPerElement(format)).toBeCloseTo(storedBits, 2);
    expect(format?.computation).toBe(computation);
  });

  it.each(["fp3", "constructor", "exl2-bpw"])("returns undefined for %j", (name) => {
    expect(formatOfName(name)).toBeUndefined();
  });
});
