/**
 * Measurement boundary of an energy figure: the accelerators alone ("chip"), the whole servers ("server"), or the facility
 * including cooling and power conversion ("facility"). Figures at different boundaries differ by a factor of two to three and
 * are not comparable.
 */
export type EnergyBoundary = "chip" | "server" | "facility";
