import {
  amdMi300x,
  awsInferentia2,
  cerebrasWse3,
  groqLpuV1,
  nvidiaA100Sxm4_80gb,
  nvidiaB200,
  nvidiaH100Sxm,
  nvidiaH200Sxm,
} from "llm-economics/accelerators";
import { usd } from "llm-economics/cost";
import { cerebrasCs3, groqrack42u } from "llm-economics/servers";
import { staged, withinAServer, withinTwelve } from "./arrangements.ts";
import type { Machine } from "./machine.ts";
import { ownedHour } from "./ownedHour.ts";

const aws = "AWS on demand, us-east-1, 2026-07-20";
const groqCardPrice = usd(19_948);

/** The eight machines; prices are list prices on demand, or ownership where no one rents the chip by the hour. */
export const machines: readonly Machine[] = [
  {
    name: "A100 80GB",
    accelerator: nvidiaA100Sxm4_80gb,
    engine: "vllm",
    arrangements: withinAServer,
    pricePerAcceleratorHour: usd("3.4309"),
    priceBasis: `${aws}, p4de.24xlarge`,
  },
  {
    name: "H100",
    accelerator: nvidiaH100Sxm,
    engine: "vllm",
    arrangements: withinAServer,
    pricePerAcceleratorHour: usd("6.88"),
    priceBasis: `${aws}, p5.48xlarge`,
  },
  {
    name: "H200",
    accelerator: nvidiaH200Sxm,
    engine: "vllm",
    arrangements: withinAServer,
    pricePerAcceleratorHour: usd("7.912"),
    priceBasis: `${aws}, p5en.48xlarge`,
  },
  {
    name: "B200",
    accelerator: nvidiaB200,
    engine: "vllm",
    arrangements: withinAServer,
    pricePerAcceleratorHour: usd("14.2416"),
    priceBasis: `${aws}, p6-b200.48xlarge`,
  },
  {
    name: "MI300X",
    accelerator: amdMi300x,
    engine: "vllm",
    arrangements: withinAServer,
    pricePerAcceleratorHour: usd("6.00"),
    priceBasis: "Azure on demand, eastus2, 2026-06-18, ND96isr_MI300X_v5",
  },
  {
    name: "Inferentia2",
    accelerator: awsInferentia2,
    engine: "neuron",
    arrangements: withinTwelve,
    pricePerAcceleratorHour: usd("1.0818"),
    priceBasis: `${aws}, inf2.48xlarge`,
  },
  {
    name: "Groq LPU",
    accelerator: groqLpuV1,
    engine: "groq",
    arrangements: staged(8),
    pricePerAcceleratorHour: ownedHour(groqCardPrice, groqrack42u.maximumPowerWatts / groqrack42u.accelerators),
    priceBasis: "owned: $19,948 a card (retail, February 2024), five years at 10 %, a 72nd of a rack's power",
  },
  {
    name: "Cerebras WSE-3",
    accelerator: cerebrasWse3,
    engine: "cerebras",
    arrangements: staged(1),
    pricePerAcceleratorHour: ownedHour(usd(cerebrasWse3.listPriceUsd), cerebrasCs3.maximumPowerWatts),
    priceBasis: "owned: about $2M a system (estimated), five years at 10 %, 23 kW",
  },
];
