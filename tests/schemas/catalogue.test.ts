import { readdirSync, readFileSync } from "node:fs";
import * as accelerators from "llm-economics/accelerators";
import * as architectures from "llm-economics/architectures";
import {
  parseAccelerator,
  parseArchitecture,
  parseElectricitySeries,
  parseMeasurement,
  parsePurchaseSeries,
  parseRentalSeries,
  parseTokenPriceSeries,
} from "llm-economics/schemas";
import { describe, expect, it } from "vitest";
import { electricity, purchases, rentals, tokenPrices } from "../prices/allSeries.ts";

/** Returns the entry as read from a file. */
const written = (entry: unknown): unknown => JSON.parse(JSON.stringify(entry));

describe("every catalogue entry passes its schema unchanged", () => {
  it.each(Object.entries(accelerators))("%s", (_, entry) => {
    expect(parseAccelerator(written(entry))).toEqual(entry);
  });

  it.each(Object.entries(architectures))("%s", (_, entry) => {
    expect(parseArchitecture(written(entry))).toEqual(entry);
  });

  it.each([
    ["rentals", rentals, parseRentalSeries],
    ["purchases", purchases, parsePurchaseSeries],
    ["electricity", electricity, parseElectricitySeries],
    ["token prices", tokenPrices, parseTokenPriceSeries],
  ] as const)("%s", (_, lists, parse) => {
    for (const [, list] of lists) for (const series of list) expect(parse(written(series))).toEqual(series);
  });

  it("measurements of the calibration", () => {
    const folder = new URL("../../calibration/measurements/", import.meta.url);
    let rows = 0;
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".json") && !file.startsWith("training"))) {
      const content: unknown = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
      const list = Array.isArray(content) ? content : ((content as { rows?: unknown[] }).rows ?? []);
      for (const row of list) {
        expect(parseMeasurement(row)).toEqual(row);
        rows++;
      }
    }
    expect(rows).toBeGreaterThan(100);
  });
});
