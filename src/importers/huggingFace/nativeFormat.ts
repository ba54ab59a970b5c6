import type { ConfigFields } from "./configFields.js";

const formats: { readonly [type: string]: string } = { bfloat16: "bf16", float16: "fp16", float32: "fp32" };

/** The format of unquantised weights, as the id of a numeric format. */
export function nativeFormatOf(config: ConfigFields, outer: ConfigFields, warnings: string[]): string {
  const type = [config, outer].map((fields) => fields.text("torch_dtype") ?? fields.text("dtype")).find(Boolean);
  if (type === undefined) {
    warnings.push("The file states no torch_dtype; 16-bit brain floats were assumed.");
    return "bf16";
  }
  const format = Object.hasOwn(formats, type.replace("torch.", "")) ? formats[type.replace("torch.", "")] : undefined;
  if (format === undefined)
    throw outer.malformed("torch_dtype", `is ${JSON.stringify(type.slice(0, 40))}, which is not read`);
  return format;
}
