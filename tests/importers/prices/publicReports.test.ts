import { tokenPriceOn, tokenPurchaseCost } from "llm-economics/cost";
import { importLiteLlmPrices, importSkyPilotCatalog } from "llm-economics/importers";
import { describe, expect, it } from "vitest";

const statedOn = "2026-08-21";

describe("token prices as reports on LiteLLM's file work them out", () => {
  it.each([
    [
      "earendil-works/pi#2148: cached tokens are not charged twice",
      { input_cost_per_token: 5e-7, cache_read_input_token_cost: 5e-8, output_cost_per_token: 3e-6 },
      { inputTokens: 20_212, cachedInputTokens: 16_298, outputTokens: 931 },
      0.0055649,
    ],
    [
      "BerriAI/litellm#14849: cache hits at their own rate",
      { input_cost_per_token: 1.25e-6, cache_read_input_token_cost: 6.25e-7, output_cost_per_token: 1e-5 },
      { inputTokens: 262_960, cachedInputTokens: 257_955, outputTokens: 1744 },
      0.184918125,
    ],
    [
      "BerriAI/litellm#40174: every rate of the tier above 200,000 tokens",
      {
        input_cost_per_token: 3e-6,
        input_cost_per_token_above_200k_tokens: 6e-6,
        output_cost_per_token: 1.5e-5,
        output_cost_per_token_above_200k_tokens: 3e-5,
        cache_read_input_token_cost: 3e-7,
        cache_read_input_token_cost_above_200k_tokens: 6e-7,
        cache_creation_input_token_cost: 3.75e-6,
        cache_creation_input_token_cost_above_200k_tokens: 7.5e-6,
      },
      { inputTokens: 250_000, cachedInputTokens: 200_000, cacheWriteTokens: 10_000, outputTokens: 1000 },
      0.465,
    ],
  ])("%s", (_, rates, tokens, total) => {
    const file = { model: { litellm_provider: "x", mode: "chat", ...rates } };
    const [series] = importLiteLlmPrices(file, { statedOn }).prices;
    const price = tokenPriceOn(series as never, statedOn);
    expect(Number(tokenPurchaseCost({ price, tokens }).total.amount)).toBeCloseTo(total, 10);
  });
});

describe("SkyPilot tables as reports show them", () => {
  const read = (table: string) => importSkyPilotCatalog(table, { provider: "x", statedOn });

  it("reads columns in another order, with GPU names of the driver (catalogs/v8/hyperbolic/vms.csv)", () => {
    const { offers } =
      read(`InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,StorageGiB,Price,Region,GpuInfo,SpotPrice
1x-H100-75-722,H100,1,75,722,800,1.29,default,"{'Gpus': [{'Name': 'NVIDIA-H100-80GB-HBM3', 'Count': 1}]}",
2x-H100-149-1443,H100,2,149,1443,1600,2.58,default,"{'Gpus': [{'Name': 'NVIDIA-H100-80GB-HBM3', 'Count': 2}]}",
`);
    expect(offers.map(({ points }) => points[0].amount)).toEqual(["1.29", "2.58"]);
  });

  it("leaves out machines that Azure does not price (skypilot-org/skypilot-catalog#50)", () => {
    const { offers, report } =
      read(`InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region,Generation
Standard_NC40ads_H100_v5,H100,1,40.0,320,H100,,,eastus,V2
Standard_ND96isr_H100_v5,H100,12,96.0,1900,H100,117.984,29.496,northcentralus,V2
`);
    expect(offers.map(({ terms }) => terms)).toEqual(["on-demand", "spot"]);
    expect(report.findings.some(({ row, problem }) => row === "line 2" && problem === "missing")).toBe(true);
  });

  it("notes bid floors that stand where prices should (skypilot-org/skypilot#9156)", () => {
    const { report } =
      read(`InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region
neb-b200.sxm.1x,B200,1,16,224,,0.01,0.01,us-central3-a
a100-80gb.sxm.8x,A100-80GB,8,124,930,,0.08,0.08,us-central1-b
h100-80gb.sxm.8x,H100,8,208,1800,,28.66,8.00,us-central1-b
`);
    const noted = report.findings.filter(({ problem, field }) => problem === "implausible" && field === "Price");
    expect(noted.map(({ row }) => row)).toEqual(["line 2", "line 3"]);
  });

  it("keeps the first of two prices of one machine, and says so (skypilot-org/skypilot#3750)", () => {
    const { offers, report } =
      read(`InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region,Generation
Standard_NC24ads_A100_v4,A100-80GB,1,24.0,220,A100-80GB,3.673,0.7346,westus3,V2
Standard_NC24ads_A100_v4,A100-80GB,1,24.0,220,A100-80GB,7.346,0.7346,westus3,V2
`);
    expect(offers).toHaveLength(2);
    expect(report.findings.map(({ problem }) => problem)).toContain("duplicate");
  });
});
