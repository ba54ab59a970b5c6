import * as accelerators from "llm-economics/accelerators";
import * as interconnects from "llm-economics/interconnects";
import * as servers from "llm-economics/servers";
import * as sources from "llm-economics/sources";
import { describe, expect, it } from "vitest";
import { datesOf } from "./datesOf.ts";
import { hardwareSources, sourceKeys } from "./sourceKeys.ts";

const entries = Object.entries(hardwareSources);

describe("sources", () => {
  it.each(entries)("have title, address and date: %s", (key, { title, url, retrievedOn }) => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title.length).toBeGreaterThan(4);
    expect(new URL(url).protocol).toBe("https:");
    expect(new Date(retrievedOn).toISOString().slice(0, 10)).toBe(retrievedOn);
  });

  it("are not dated after the day on which they were read", () => {
    const late = [...entries, ...Object.entries<sources.SourceRecord>(sources.priceSources)]
      .filter(([, { title, retrievedOn }]) => datesOf(title).some((date) => date > retrievedOn.slice(0, date.length)))
      .map(([key, { title }]) => `${key}: ${title}`);
    expect(late).toEqual([]);
  });

  it("have one key each for hardware", () => {
    const { launchSources, logSources, networkSources, pressSources, systemSources, tableSources, vendorSources } =
      sources;
    const tables = [
      launchSources,
      logSources,
      networkSources,
      pressSources,
      systemSources,
      tableSources,
      vendorSources,
    ];
    expect(tables.flatMap((table) => Object.keys(table)).length).toBe(sourceKeys.length);
  });

  it("have one key for each document of hardware", () => {
    const addresses = entries.map(([, { url }]) => url);
    expect(addresses.filter((url, at) => addresses.indexOf(url) !== at)).toEqual([]);
  });

  it("are all used for hardware", () => {
    const used = JSON.stringify([accelerators, interconnects, servers]);
    for (const key of Object.keys(hardwareSources)) expect(used.includes(`"${key}"`), key).toBe(true);
  });
});
