import { priceSources } from "llm-economics/sources";
import { describe, expect, it } from "vitest";
import { hardwareSources } from "./sourceKeys.ts";

const entries = Object.entries({ ...hardwareSources, ...priceSources });

/** A fixed state of a repository: a file or folder at a commit, a pull request, a release; or a search for logs. */
const fixedState = /\/(?:blob|tree)\/[0-9a-f]{7,40}(?:\/|$)|\/pull\/\d+$|\/releases\/tag\/|\/search\?q=/;

/** Sources whose commit is not known: their titles state the figures and their month. */
const withoutCommit = new Set(["semianalysis-inferencex-app-constants"]);

/** Repositories of which a source stands for many folders. */
const manyFolders = /^mlperf-inference-/;

describe("addresses of sources", () => {
  it("name a commit if they are in a repository", () => {
    const moving = entries
      .filter(([key, { url }]) => new URL(url).hostname === "github.com" && !withoutCommit.has(key))
      .filter(([, { url }]) => !fixedState.test(url))
      .map(([key, { url }]) => `${key}: ${url}`);
    expect(moving).toEqual([]);
  });

  it("name a file or a folder of a repository", () => {
    const whole = entries
      .filter(([key, { url }]) => /\/tree\/[0-9a-f]+$/.test(url) && !manyFolders.test(key))
      .map(([key, { url }]) => `${key}: ${url}`);
    expect(whole).toEqual([]);
  });

  it("name a page, or the title says that they are those of a site", () => {
    const sites = entries
      .filter(([, { url }]) => new URL(url).pathname === "/" && new URL(url).search === "")
      .filter(([, { title }]) => !title.includes("the address is"))
      .map(([key, { url }]) => `${key}: ${url}`);
    expect(sites).toEqual([]);
  });
});
