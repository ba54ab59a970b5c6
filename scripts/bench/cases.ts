import { estimateCases } from "./estimateCases.ts";
import { kernelCases } from "./kernelCases.ts";
import { loadCases } from "./loadCases.ts";
import { moneyCases } from "./moneyCases.ts";
import { sink } from "./perSecond.ts";

console.log(JSON.stringify([...kernelCases(), ...estimateCases(), ...loadCases(), ...moneyCases()]));
if (!Number.isFinite(sink.value)) throw new Error("a case returned no number");
