import { type FieldCheck, shaped, shapedBy } from "../../units/checkShape.js";
import { checkMoney } from "../money/checkMoney.js";
import type { OwnedSupply, RentedSupply, SpotSupply, TokenSupply } from "./capacityOptions.js";
import { checkCommitments } from "./checkCommitments.js";

const checkSpot = /* @__PURE__ */ shaped<SpotSupply>({ pricePerAcceleratorHour: checkMoney, share: 0, goodput: 0 });

/** Throws a typed error unless a supply is of a known kind, without unknown fields; the caller checks the figures. */
export const checkSupply: FieldCheck = /* @__PURE__ */ shapedBy<"kind", OwnedSupply | RentedSupply | TokenSupply>(
  "kind",
  {
    own: { pricePerAcceleratorHour: checkMoney, priceDeclinePerYear: [0] },
    rent: {
      pricePerAcceleratorHour: checkMoney,
      priceDeclinePerYear: [0],
      commitments: [checkCommitments],
      spot: [checkSpot],
    },
    tokens: { pricePerRequest: checkMoney, priceDeclinePerYear: [0] },
  },
);
