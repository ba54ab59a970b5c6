import { acceleratorHourOn, rentalMarketOn } from "llm-economics/cost";
import { InvalidQuantityError, MalformedInputError } from "llm-economics/errors";
import { importSkyPilotCatalog } from "llm-economics/importers";
import { describe, expect, it } from "vitest";
import { fixture, lines } from "./fixture.ts";

const imported = (text: string, provider = "cloud") =>
  importSkyPilotCatalog(text, { provider, statedOn: "2026-06-01" });
const file = (cloud: string) => imported(fixture(`skypilot-${cloud}.csv`), cloud);
const header = "InstanceType,AcceleratorName,AcceleratorCount,Price,SpotPrice,Region\n";
const table = (...rows: readonly string[]) => imported(`${header}${rows.join("\n")}\n`);

describe("rows of SkyPilot's catalogue", () => {
  it("become offers of whole machines, on demand and spot (Nebius)", () => {
    const { offers, report } = file("nebius");
    expect(offers.map(({ id }) => id)).toEqual([
      "nebius/gpu-h100-sxm_1gpu-16vcpu-200gb/eu-north1/on-demand",
      "nebius/gpu-h100-sxm_1gpu-16vcpu-200gb/eu-north1/spot",
      "nebius/gpu-h100-sxm_8gpu-128vcpu-1600gb/eu-north1/on-demand",
      "nebius/gpu-h100-sxm_8gpu-128vcpu-1600gb/eu-north1/spot",
      "nebius/gpu-b200-sxm_8gpu-160vcpu-1792gb/us-central1/on-demand",
    ]);
    expect(offers[2]).toEqual({
      id: "nebius/gpu-h100-sxm_8gpu-128vcpu-1600gb/eu-north1/on-demand",
      provider: "nebius",
      instance: "gpu-h100-sxm_8gpu-128vcpu-1600gb",
      region: "eu-north1",
      accelerator: "H100",
      accelerators: 8,
      terms: "on-demand",
      currency: "USD",
      points: [{ on: "2026-06-01", amount: "23.6", sources: ["skypilot-catalog"], kind: "aggregator-stated" }],
    });
    expect(offers[2] && acceleratorHourOn(offers[2], "2026-06-01").amount.toString()).toBe("2.95");
    expect(report).toMatchObject({ rows: 4, kept: 3, ignored: 1, findings: [] });
    expect(rentalMarketOn({ series: offers, date: "2026-06-01", terms: "spot" }).high.amount.toString()).toBe("1.25");
  });

  it("are read by column name, in any order (Lambda, RunPod)", () => {
    expect(file("lambda").offers.map(({ region, accelerators }) => [region, accelerators])).toEqual([
      ["us-east-1", 8],
      ["us-east-1", 1],
      ["us-west-1", 1],
    ]);
    const runpod = file("runpod");
    expect(runpod.offers.map(({ terms, region }) => [terms, region])).toEqual([
      ["on-demand", "CA"],
      ["spot", "CA-MTL-1"],
    ]);
    expect(lines(runpod.report)).toEqual(["line 2 | SpotPrice | duplicate | noted"]);
  });

  it("may contain commas and non-Latin text, with 0 for no spot price (Vast)", () => {
    const { offers, report } = file("vast");
    expect(offers.map(({ region }) => region)).toEqual([
      "France, FR, EU",
      "Bulgaria, BG, EU",
      "Hafnarfjarðarkaupstaður, IS, EU",
    ]);
    expect(offers.every(({ terms }) => terms === "on-demand")).toBe(true);
    expect(lines(report)).toEqual([2, 3, 4].map((line) => `line ${line} | SpotPrice | zero | field-left-out`));
  });

  it("may price hosts and accelerators separately (Google)", () => {
    const { offers, report } = file("gcp");
    expect(offers.map(({ id }) => id)).toEqual([
      "gcp/A100:1/us-central1/on-demand",
      "gcp/A100:1/us-central1-a/spot",
      "gcp/A100:1/us-central1-b/spot",
      "gcp/tpu-v3-32:1/us-east1/on-demand",
      "gcp/tpu-v3-32:1/us-east1-d/spot",
    ]);
    expect(lines(report)).toEqual([
      "line 3 | InstanceType | missing | noted",
      "line 4 | InstanceType | missing | noted",
    ]);
    expect(report).toMatchObject({ rows: 4, kept: 3, ignored: 1 });
  });
});

describe("invalid rows", () => {
  it.each([
    ["m,H100,8,-1,,r", "line 2 | Price | negative | row-left-out"],
    ["m,H100,8,free,,r", "line 2 | Price | wrong-type | row-left-out"],
    ["m,H100,8,NaN,,r", "line 2 | Price | wrong-type | row-left-out"],
    ["m,H100,8,,,r", "line 2 | Price | missing | row-left-out"],
    ["m,H100,8,0,,r", "line 2 | Price | zero | row-left-out"],
    ["m,H100,8,1e300,,r", "line 2 | Price | too-large | row-left-out"],
    ["m,H100,0.5,1,,r", "line 2 | AcceleratorCount | unsupported | row-left-out"],
    ["m,H100,many,1,,r", "line 2 | AcceleratorCount | unsupported | row-left-out"],
    ["m,H100,8,1,,r,s", "line 2 |  | wrong-type | row-left-out"],
    ["m,H100", "line 2 |  | wrong-type | row-left-out"],
  ])("are skipped for %s, keeping the next row", (row, line) => {
    const { offers, report } = table(row, "good,H100,1,2,,r");
    expect(offers.map(({ instance }) => instance)).toEqual(["good"]);
    expect(lines(report)).toEqual([line]);
    expect([report.rows, report.kept]).toEqual([2, 1]);
  });

  it("keep the valid one of two prices", () => {
    const onlySpot = table("m,H100,8,-1,3,r");
    expect(onlySpot.offers.map(({ terms }) => terms)).toEqual(["spot"]);
    expect(lines(onlySpot.report)).toEqual(["line 2 | Price | negative | field-left-out"]);
    const onlyDemand = table("m,H100,8,4,-3,r");
    expect(onlyDemand.offers.map(({ terms }) => terms)).toEqual(["on-demand"]);
    expect(lines(onlyDemand.report)).toEqual(["line 2 | SpotPrice | negative | field-left-out"]);
  });

  it("count once when listed twice", () => {
    const { offers, report } = table("m,H100,8,4,,r", "m,H100,8,4,,r", "m,H100,8,5,,r");
    expect(offers.map(({ points }) => points[0].amount)).toEqual(["4"]);
    expect(lines(report)).toEqual(["line 3 |  | duplicate | row-left-out", "line 4 |  | duplicate | row-left-out"]);
    expect([report.rows, report.kept]).toEqual([3, 1]);
  });

  it("give one on-demand offer for all zones of a region with equal prices", () => {
    const zoned = (...rows: readonly string[]) =>
      imported(`${header.replace("Region", "Region,AvailabilityZone")}${rows.join("\n")}`);
    const { offers, report } = zoned(
      "m,H100,8,4,1,r,r-a",
      "m,H100,8,4,2,r,r-b",
      "m,H100,8,5,3,r,r-c",
      "m,H100,8,4,2,r,r-b",
    );
    expect(offers.map(({ region, terms, points }) => [region, terms, points[0].amount])).toEqual([
      ["r", "on-demand", "4"],
      ["r-a", "spot", "1"],
      ["r-b", "spot", "2"],
      ["r-c", "spot", "3"],
    ]);
    expect(lines(report)).toEqual([
      "line 4 | Price | duplicate | field-left-out",
      "line 5 |  | duplicate | row-left-out",
    ]);
    expect([report.rows, report.kept]).toEqual([4, 3]);
  });
});

describe("implausible prices", () => {
  const withHeader = (...rows: readonly string[]) => table(...rows).report;

  it.each([
    ["m,H100,8,4000,,r", "line 2 | Price | implausible | noted"],
    ["m,H100,8,0.02,,r", "line 2 | Price | implausible | noted"],
    ["m,H100,8,20,30,r", "line 2 | SpotPrice | implausible | noted"],
  ])("are kept and reported: %s", (row, line) => {
    const { offers, report } = table(row);
    expect(offers.length).toBeGreaterThan(0);
    expect(lines(report)).toEqual([line]);
  });

  it("are far from the median of the accelerator in the table", () => {
    const prices = [2.9, 3.1, 3.3, 3.2, 0.3];
    const report = withHeader(...prices.map((price, index) => `m${index},H100,1,${price},,r${index}`));
    expect(lines(report)).toEqual(["line 6 | Price | implausible | noted"]);
  });

  it("exclude TPU pods, and accelerators with only two rows", () => {
    expect(lines(withHeader("pod,tpu-v5p-4096,1,8600,,r", "a,B200,1,3,,r", "b,B200,1,30,,s"))).toEqual([]);
  });
});

describe("invalid tables", () => {
  it("throw without a required column", () => {
    expect(() => imported("")).toThrow(MalformedInputError);
    expect(() => imported("InstanceType,Price\nm,1")).toThrow(/AcceleratorName is not a column/);
  });

  it("may spell column names differently", () => {
    const { offers, report } = imported(
      "instance_type,Accelerator Name,accelerator_count,PRICE,region,UpstreamCloudId\nm,H100,8,16,r,x",
    );
    expect(offers.map(({ accelerator, accelerators }) => [accelerator, accelerators])).toEqual([["H100", 8]]);
    expect(lines(report)).toEqual([]);
  });

  it("have unknown columns reported", () => {
    const { offers, report } = imported(
      "InstanceType,AcceleratorName,AcceleratorCount,Price,Region,Colour,__proto__\nm,H100,1,2,r,blue,x",
    );
    expect(offers).toHaveLength(1);
    expect(lines(report)).toEqual([
      "line 1 | Colour | unknown-field | field-left-out",
      "line 1 | __proto__ | unsafe-name | field-left-out",
    ]);
  });

  it("need a valid date", () => {
    expect(() => importSkyPilotCatalog(header, { provider: "p", statedOn: "June" })).toThrow(InvalidQuantityError);
    expect(() => importSkyPilotCatalog(header, undefined as never)).toThrow("options must be an object with a date");
  });

  it("must be text", () => {
    expect(() => imported([{ a: 1 }] as never)).toThrow("vms.csv: must be text; got a list");
  });
});
