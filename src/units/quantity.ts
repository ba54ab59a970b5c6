declare const flavor: unique symbol;

/**
 * A number whose type records what it measures. Plain literals and the results of arithmetic are still assignable, but a
 * quantity of another flavour is not, so seconds cannot be passed where bytes are expected. It costs nothing at run time.
 */
export type Quantity<Name extends string> = number & { readonly [flavor]?: Name | undefined };

/** An amount of data in bytes. */
export type Bytes = Quantity<"bytes">;
/** A rate of data movement in bytes per second, one direction. */
export type BytesPerSecond = Quantity<"bytes-per-second">;
/** An amount of arithmetic in operations. A multiply or an add counts as one, so a multiply-add counts as two. */
export type Flops = Quantity<"flops">;
/** A rate of arithmetic in floating-point (or integer) operations per second, dense. */
export type FlopsPerSecond = Quantity<"flops-per-second">;
/** A time span in seconds. */
export type Seconds = Quantity<"seconds">;
/** Power in watts. */
export type Watts = Quantity<"watts">;
/** Energy in joules. */
export type Joules = Quantity<"joules">;
/** Tokens per second. */
export type TokensPerSecond = Quantity<"tokens-per-second">;
