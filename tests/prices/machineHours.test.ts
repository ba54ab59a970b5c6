import { priceOn } from "llm-economics/cost";
import { describe, expect, it } from "vitest";
import { rentals } from "./allSeries.ts";

/** Machine-hours of the GPU price index on 10 October 2026, whose accelerator-hours are rounded to four digits. */
const machineHours = [
  ["nvidiaA100Pcie80gbRental", "azure/Standard_NC96ads_A100_v4/westus2/spot", "2.7151"],
  ["nvidiaA100Sxm4_80gbRental", "coreweave/nvidia-a100/spot", "9.65"],
  ["nvidiaB200Rental", "coreweave/nvidia-b200/spot", "34.11"],
  ["nvidiaH100SxmRental", "azure/Standard_ND96isr_H100_v5/eastus/spot", "18.1695"],
  ["nvidiaH100SxmRental", "azure/Standard_ND96isr_H100_v5/westeurope/spot", "23.6204"],
  ["nvidiaH100SxmRental", "coreweave/hgx-h100/spot", "19.71"],
  ["nvidiaH100SxmRental", "gcp/a3-highgpu-8g/us-central1/spot", "50.3153"],
  ["nvidiaH100SxmRental", "gcp/a3-megagpu-8g/us-central1/on-demand", "93.4007"],
  ["nvidiaH200SxmRental", "coreweave/hgx-h200/spot", "20.93"],
  ["nvidiaH200SxmRental", "gcp/a3-ultragpu-8g/us-central1/on-demand", "84.8069"],
  ["nvidiaH200SxmRental", "gcp/a3-ultragpu-8g/us-central1/spot", "50.835"],
] as const;

describe("rents of whole machines", () => {
  it.each(machineHours)(
    "are the stated price of the machine and not a rounded share of it: %s, %s",
    (list, id, hour) => {
      const series = rentals.find(([name]) => name === list)?.[1].find((each) => each.id === id);
      expect(series && priceOn(series, "2026-10-10").amount.toFixed()).toBe(hour);
    },
  );
});
