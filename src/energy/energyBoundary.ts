/**
 * The boundary of an energy figure: at the accelerators alone, at the servers that hold them, or at the facility with its cooling and
 * power conversion. Figures of different boundaries differ by a factor of two to three and never compare.
 */
export type EnergyBoundary = "chip" | "server" | "facility";
