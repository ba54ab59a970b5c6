import type { SourceRecord } from "./sourceRecord.js";

/** Price pages of sellers, cited individually because the collection that transcribed them has no licence. */
export const pricePageSources = {
  "akash-price-page": {
    title:
      "Akash, public prices of 20 September 2026, as transcribed by API Evangelist (api-evangelist/akash; individual figures cited)",
    url: "https://akash.network/pricing/gpus/",
    retrievedOn: "2026-11-27",
  },
  "anthropic-batch-processing": {
    title:
      "Anthropic, documentation: batch processing at half of the standard prices, cache writes for an hour at twice the price of input (2026; individual figures cited)",
    url: "https://platform.claude.com/docs/en/build-with-claude/batch-processing",
    retrievedOn: "2026-11-27",
  },
  "aws-capacity-blocks-page": {
    title:
      "AWS, public prices of EC2 Capacity Blocks of 21 May 2026, as transcribed by Loka (individual figures cited)",
    url: "https://aws.amazon.com/ec2/capacityblocks/pricing/",
    retrievedOn: "2026-11-27",
  },
  "azure-price-page": {
    title:
      "Microsoft Azure, public prices of 9 November 2026, as transcribed by datareceipts/data-receipts (individual figures cited)",
    url: "https://learn.microsoft.com/rest/api/cost-management/retail-prices/azure-retail-prices",
    retrievedOn: "2026-11-27",
  },
  "coreweave-price-page": {
    title:
      "CoreWeave, public prices of 20 September 2026, as transcribed by API Evangelist (api-evangelist/coreweave; individual figures cited)",
    url: "https://www.coreweave.com/pricing",
    retrievedOn: "2026-11-27",
  },
  "crusoe-price-page": {
    title:
      "Crusoe, public prices of 20 September 2026, as transcribed by API Evangelist (api-evangelist/crusoe; individual figures cited)",
    url: "https://www.crusoe.ai/cloud/pricing",
    retrievedOn: "2026-11-27",
  },
  "digitalocean-price-page": {
    title:
      "DigitalOcean, public prices of 8 October 2026, as transcribed by tokenwatt/gpu-cloud-prices at Hugging Face (individual figures cited)",
    url: "https://www.digitalocean.com/pricing/gpu-droplets",
    retrievedOn: "2026-11-27",
  },
  "gemini-batch-api": {
    title: "Google, Gemini API documentation: batches at half of the standard prices (2026; individual figures cited)",
    url: "https://ai.google.dev/gemini-api/docs/batch-api",
    retrievedOn: "2026-11-27",
  },
  "gemini-batch-mode": {
    title:
      "Google, Scale your AI workloads with batch mode in the Gemini API, announcement of 7 July 2025 (individual figures cited)",
    url: "https://developers.googleblog.com/en/scale-your-ai-workloads-batch-mode-gemini-api/",
    retrievedOn: "2026-11-27",
  },
  "hyperstack-price-page": {
    title:
      "Hyperstack, public prices of 26 August 2026, as transcribed by API Evangelist (api-evangelist/nexgen-cloud; individual figures cited)",
    url: "https://www.hyperstack.cloud/gpu-pricing",
    retrievedOn: "2026-11-27",
  },
  "lambda-price-page": {
    title:
      "Lambda, public prices of 25 September 2026, as transcribed by tgarg01/silybench-data (individual figures cited)",
    url: "https://lambda.ai/pricing",
    retrievedOn: "2026-11-27",
  },
  "nebius-price-page": {
    title:
      "Nebius, public prices of 25 September 2026, as transcribed by tgarg01/silybench-data (individual figures cited)",
    url: "https://nebius.com/prices",
    retrievedOn: "2026-11-27",
  },
  "openai-batch-api": {
    title: "OpenAI, documentation: batches at half of the standard prices (2026; individual figures cited)",
    url: "https://platform.openai.com/docs/guides/batch",
    retrievedOn: "2026-11-27",
  },
  "openrelay-price-page": {
    title:
      "OpenRelay, public prices of 20 September 2026, as transcribed by API Evangelist (api-evangelist/openrelay; individual figures cited)",
    url: "https://openrelay.inc/gpu-pricing-calculator",
    retrievedOn: "2026-11-27",
  },
  "oracle-price-list": {
    title:
      "Oracle Cloud, public price list of 18 September 2026, as read by the SkyPilot catalogue (individual figures cited)",
    url: "https://www.oracle.com/cloud/price-list/",
    retrievedOn: "2026-11-27",
  },
  "runpod-price-page": {
    title:
      "RunPod, public prices of 19 August (as transcribed by privum/ai-compute-prices), 25 September (tgarg01/silybench-data) and 9 November 2026 (datareceipts/data-receipts; individual figures cited)",
    url: "https://www.runpod.io/pricing",
    retrievedOn: "2026-11-27",
  },
  "tensordock-price-page": {
    title:
      "TensorDock, public prices of 25 May and 20 September 2026, as transcribed by API Evangelist (api-evangelist/tensordock; individual figures cited; the address is the site's)",
    url: "https://www.tensordock.com",
    retrievedOn: "2026-11-27",
  },
  "vast-price-page": {
    title:
      "Vast.ai, public prices of 7 October 2026, as transcribed by tgarg01/silybench-data (individual figures cited)",
    url: "https://vast.ai/pricing",
    retrievedOn: "2026-11-27",
  },
  "voltage-park-price-page": {
    title:
      "Voltage Park, public prices of 21 June 2026, as transcribed by API Evangelist (api-evangelist/voltage-park; individual figures cited)",
    url: "https://www.voltagepark.com/product/cloud-h100",
    retrievedOn: "2026-11-27",
  },
} as const satisfies Record<string, SourceRecord>;
