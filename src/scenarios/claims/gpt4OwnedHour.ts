import { usd } from "../../cost/money/usd.js";
import { type OwnedAcceleratorHour, ownedAcceleratorHour } from "../../cost/own/ownedAcceleratorHour.js";
import {
  gpt4Effectiveness,
  gpt4Electricity,
  gpt4HardwareAge,
  gpt4PurchasePrice,
  gpt4ServerPower,
  networkShare,
  obsolescence,
  trainingLoad,
} from "./gpt4RunInputs.js";

/** Cost of an owned A100-hour in the training run of GPT-4, by Epoch AI's method: loss of market value, network and electricity. */
export function gpt4OwnedHour(): OwnedAcceleratorHour<"USD"> {
  return ownedAcceleratorHour({
    purchasePerAccelerator: usd(gpt4PurchasePrice.value),
    networkShare: networkShare.value,
    depreciation: { method: "market-value", ageYears: gpt4HardwareAge.value, obsolescence: obsolescence.value },
    maintenanceShare: 0,
    staffPerAcceleratorYear: usd(0),
    serverPowerWattsPerAccelerator: gpt4ServerPower.value,
    load: trainingLoad.value,
    space: "included",
    electricity: {
      pricePerKilowattHour: usd(gpt4Electricity.value),
      powerUsageEffectiveness: gpt4Effectiveness.value,
    },
    utilization: 1,
  });
}
