import { Decimal as HostDecimal } from "decimal.js";
import { type DecimalInput, exactDecimal } from "./exactDecimal.js";

const PowerDecimal: typeof HostDecimal = /* @__PURE__ */ HostDecimal.clone({
  defaults: true,
  precision: 34,
  rounding: 6,
});

/** base^exponent to 34 significant digits; the base above 0. Compounding, discounting and decline need it. */
export function power(base: DecimalInput, exponent: DecimalInput): HostDecimal {
  return new PowerDecimal(exactDecimal("base", base)).pow(exactDecimal("exponent", exponent));
}
