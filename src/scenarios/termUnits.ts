import { formatBytes } from "../units/formatBytes.js";
import { formatCount } from "../units/formatCount.js";
import { formatSeconds } from "../units/formatSeconds.js";
import { formatWatts } from "../units/formatWatts.js";

const figures = 3;

const units: readonly (readonly [suffix: string, write: (value: number) => string])[] = [
  ["Seconds", formatSeconds],
  ["Bytes", formatBytes],
  ["Watts", formatWatts],
  ["Joules", (value) => `${Number(value.toPrecision(figures))} J`],
  ["Kilograms", (value) => `${Number(value.toPrecision(figures))} kg`],
  ["Liters", (value) => `${Number(value.toPrecision(figures))} L`],
];

/** The name of a term in words, without its unit. */
export function termWords(name: string): string {
  const suffix = units.find(([unit]) => name.endsWith(unit) && name !== unit)?.[0] ?? "";
  const bare = name.slice(0, name.length - suffix.length);
  return bare.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}

/** Formats a number in the unit given by the name of its term. */
export function termFigure(name: string, value: number): string {
  return (units.find(([unit]) => name.endsWith(unit))?.[1] ?? formatCount)(value);
}
