import { bf16, fp8E4m3, int4Group128, int8, mxfp4, type NumericFormat, nvfp4 } from "llm-economics/formats";

/** The formats of the form, by the names that they are imported by. */
export const formats: { readonly [name: string]: NumericFormat } = { bf16, fp8E4m3, int4Group128, int8, mxfp4, nvfp4 };
