import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { llama31_405b } from "llm-economics/architectures";
import { ibNdr, ibXdr, nvlink4, nvlink5 } from "llm-economics/interconnects";
import { parameterCount } from "llm-economics/models";
import { ridgePoint } from "llm-economics/roofline";
import { dgxH100, gb200Nvl72, storageMetaLlama3 } from "llm-economics/servers";
import { bitsPerByte, bytesPerGigabyte, wattsPerKilowatt } from "llm-economics/units";
import { checkpointWriteSeconds } from "llm-economics/workloads";
import { held, type NumberedClaim } from "./numberedClaim.ts";

const weeks = 24 * 7;
const llama405bHours = 30_840_000;
/** H100-hours of Llama 3.1 8B (Llama 3.1 model card, 2024). */
const llama8bHours = 1_460_000;
const llama405bAccelerators = 16_384;
const llama405bBatchTokens = 16e6;
/** Bytes per parameter of a mixed-precision checkpoint: weights, master weights and two moments. */
const checkpointBytesPerParameter = 14;
const checkpointBytes = parameterCount(llama31_405b).total * checkpointBytesPerParameter;
const tokensPerAccelerator = ridgePoint({ accelerator: nvidiaH100Sxm, format: "bf16" });
const trainingRackWatts = 40 * wattsPerKilowatt;

/** The article's claims on training, compared with published runs and the catalogue. */
export const trainingClaims: readonly NumberedClaim[] = [
  held("T1", { says: "Training takes weeks on thousands of accelerators", unit: "weeks", low: 1 }, [
    {
      what: "Llama 3.1 405B: 30.84M H100-hours on 16,384 H100",
      value: llama405bHours / llama405bAccelerators / weeks,
      era: "then",
      turnsAt: { input: "accelerators", value: llama405bHours / weeks, unit: "H100" },
    },
    {
      what: "Llama 3.1 8B: 1.46M H100-hours on as many",
      value: llama8bHours / llama405bAccelerators / weeks,
      era: "then",
      turnsAt: { input: "accelerators", value: llama8bHours / weeks, unit: "H100" },
    },
  ]),
  held("T3", { says: "Training is bound by arithmetic, not by memory", unit: "times the ridge point", low: 1 }, [
    {
      what: "tokens of a Llama 405B batch for each accelerator, over an H100's",
      value: llama405bBatchTokens / llama405bAccelerators / tokensPerAccelerator,
      turnsAt: { input: "batch", value: tokensPerAccelerator * llama405bAccelerators, unit: "tokens a batch" },
    },
  ]),
  held("T3", { says: "NVLink carries 900 GB/s", unit: "GB/s", low: 900, high: 900 }, [
    { what: "NVLink 4, both directions added", value: nvlink4.bothWaysBytesPerSecond / bytesPerGigabyte },
    {
      what: "NVLink 4, one direction: what a collective sees",
      value: nvlink4.bandwidthBytesPerSecond / bytesPerGigabyte,
    },
    { what: "NVLink 5, both directions added", value: nvlink5.bothWaysBytesPerSecond / bytesPerGigabyte },
  ]),
  held("T3", { says: "InfiniBand carries 400 Gb/s", unit: "Gb/s", low: 400, high: 400 }, [
    { what: "InfiniBand NDR, one port", value: (ibNdr.bandwidthBytesPerSecond * bitsPerByte) / bytesPerGigabyte },
    { what: "InfiniBand XDR, one port", value: (ibXdr.bandwidthBytesPerSecond * bitsPerByte) / bytesPerGigabyte },
  ]),
  held("S1", { says: "Training racks commonly draw above 40 kW", unit: "kW", low: 40 }, [
    {
      what: "a rack of four DGX H100",
      value: (4 * dgxH100.maximumPowerWatts) / wattsPerKilowatt,
      turnsAt: {
        input: "servers a rack",
        value: trainingRackWatts / dgxH100.maximumPowerWatts,
        unit: "servers a rack",
      },
    },
    { what: "a GB200 NVL72", value: gb200Nvl72.maximumPowerWatts / wattsPerKilowatt },
  ]),
  held("S1", { says: "Training storage writes 100 GB/s and more", unit: "GB/s", low: 100 }, [
    {
      what: `a checkpoint of Llama 405B, 14 bytes a parameter, in the library's ${checkpointWriteSeconds} s`,
      value: checkpointBytes / checkpointWriteSeconds / bytesPerGigabyte,
      turnsAt: { input: "time to write", value: checkpointBytes / (100 * bytesPerGigabyte), unit: "s to write it" },
    },
    {
      what: "Meta's storage for Llama 3 405B, sustained",
      value: storageMetaLlama3.sustainedBytesPerSecond / bytesPerGigabyte,
      era: "then",
    },
  ]),
];
