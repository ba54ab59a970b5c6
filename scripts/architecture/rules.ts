import type { Rule } from "./rule.ts";
import { cycles } from "./rules/cycles.ts";
import { documentation } from "./rules/documentation.ts";
import { layering } from "./rules/layering.ts";
import { naming } from "./rules/naming.ts";
import { packages } from "./rules/packages.ts";
import { purity } from "./rules/purity.ts";
import { sizes } from "./rules/sizes.ts";
import { unitFactors } from "./rules/unitFactors.ts";
import { wording } from "./rules/wording.ts";

/** Architecture rules by name. */
export const rules: Readonly<Record<string, Rule>> = {
  layering,
  cycles,
  packages,
  naming,
  sizes,
  unitFactors,
  purity,
  documentation,
  wording,
};
