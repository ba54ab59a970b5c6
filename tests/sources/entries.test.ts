import { describe, expect, it } from "vitest";
import * as accelerators from "../../src/accelerators/index.ts";
import * as interconnects from "../../src/interconnects/index.ts";
import * as servers from "../../src/servers/index.ts";
import * as sources from "../../src/sources/index.ts";
import { hardwareSources, sourceKeys } from "./sourceKeys.ts";

const entries = Object.entries(hardwareSources);

describe("sources", () => {
  it.each(entries)("%s has a title, an address and a day", (key, { title, url, retrievedOn }) => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title.length).toBeGreaterThan(4);
    expect(new URL(url).protocol).toBe("https:");
    expect(new Date(retrievedOn).toISOString().slice(0, 10)).toBe(retrievedOn);
  });

  it("of hardware are kept under one key each", () => {
    const { logSources, networkSources, pressSources, systemSources, tableSources, vendorSources } = sources;
    const tables = [logSources, networkSources, pressSources, systemSources, tableSources, vendorSources];
    expect(tables.flatMap((table) => Object.keys(table)).length).toBe(sourceKeys.length);
  });

  it("of hardware are all used", () => {
    const used = JSON.stringify([accelerators, interconnects, servers]);
    for (const key of Object.keys(hardwareSources)) expect(used.includes(`"${key}"`), key).toBe(true);
  });
});
