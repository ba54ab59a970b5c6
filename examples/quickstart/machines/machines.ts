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
import { findPriceSeries, priceOn, usd } from "llm-economics/cost";
import {
  amdMi300xRental,
  awsInferentia2Rental,
  groqLpuV1Purchase,
  nvidiaA100Sxm4_80gbRental,
  nvidiaB200Rental,
  nvidiaH100SxmRental,
  nvidiaH200SxmRental,
} from "llm-economics/prices";
import { cerebrasCs3, groqrack42u } from "llm-economics/servers";
import { staged, withinAServer, withinTwelve } from "./arrangements.ts";
import type { Machine } from "./machine.ts";
import { ownedHour } from "./ownedHour.ts";
import { marketHour, priceDate, rentedHour } from "./rentedHour.ts";

const groqCard = priceOn(findPriceSeries(groqLpuV1Purchase, "groq-lpu-v1/cryptoslate.com/1"), priceDate);
const groqWatts = groqrack42u.maximumPowerWatts / groqrack42u.accelerators;

/** The eight machines, priced at the rent of specialised clouds, of the only provider, or by ownership when nobody rents them out. */
export const machines: readonly Machine[] = [
  {
    name: "A100 80GB",
    accelerator: nvidiaA100Sxm4_80gb,
    engine: "vllm",
    arrangements: withinAServer,
    ...marketHour(nvidiaA100Sxm4_80gbRental, "specialist"),
  },
  {
    name: "H100",
    accelerator: nvidiaH100Sxm,
    engine: "vllm",
    arrangements: withinAServer,
    ...marketHour(nvidiaH100SxmRental, "specialist"),
  },
  {
    name: "H200",
    accelerator: nvidiaH200Sxm,
    engine: "vllm",
    arrangements: withinAServer,
    ...marketHour(nvidiaH200SxmRental, "specialist"),
  },
  {
    name: "B200",
    accelerator: nvidiaB200,
    engine: "vllm",
    arrangements: withinAServer,
    ...marketHour(nvidiaB200Rental, "specialist"),
  },
  {
    name: "MI300X",
    accelerator: amdMi300x,
    engine: "vllm",
    arrangements: withinAServer,
    ...marketHour(amdMi300xRental, "specialist"),
  },
  {
    name: "Inferentia2",
    accelerator: awsInferentia2,
    engine: "neuron",
    arrangements: withinTwelve,
    onlySeller: "hyperscaler",
    ...rentedHour(awsInferentia2Rental, "aws/inf2.48xlarge/us-east-1/on-demand"),
  },
  {
    name: "Groq LPU",
    accelerator: groqLpuV1,
    engine: "groq",
    arrangements: [...staged(8), ...staged(16)],
    ...ownedHour(groqCard, groqWatts, "retail, 2024-02"),
  },
  {
    name: "Cerebras WSE-3",
    accelerator: cerebrasWse3,
    engine: "cerebras",
    arrangements: staged(1),
    ...ownedHour(usd(cerebrasWse3.listPriceUsd), cerebrasCs3.maximumPowerWatts, "estimated"),
  },
];
