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

  it("have one key for each document of models", () => {
    const addresses = Object.values(sources.modelSources).map(({ url }) => url);
    expect(addresses.filter((url, at) => addresses.indexOf(url) !== at)).toEqual([]);
  });

  it("of models have an address, and a commit or a date", () => {
    for (const [key, { title, url, version }] of Object.entries<sources.ModelSource>(sources.modelSources)) {
      const { protocol, hostname, pathname } = new URL(url);
      expect(protocol, key).toBe("https:");
      // An organisation's page does not lead to a document. Files that every model names by its repositories are the exception.
      if (/^(github\.com|huggingface\.co)$/.test(hostname) && key !== "published-configurations")
        expect(pathname.split("/").filter(Boolean).length, key).toBeGreaterThan(1);
      expect(title.length, key).toBeGreaterThan(4);
      expect(version, key).toMatch(/^20\d\d(-\d\d){0,2}$|\b[0-9a-f]{8}\b/);
    }
  });

  it("are all used for hardware", () => {
    const used = JSON.stringify([accelerators, interconnects, servers]);
    for (const key of Object.keys(hardwareSources)) expect(used.includes(`"${key}"`), key).toBe(true);
  });
});
