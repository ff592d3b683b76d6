/**
 * What a thing uses while it is there, as its row says it: a volume of 20 GiB uses 20 GiB of storage. Names are the
 * meter's own; what they are called on a bill, and what they cost, is the bill's matter.
 */
export interface Measure {
  /** What it is a measure of, with what the price depends on, such as `volume|gp3`. */
  readonly usage: string;
  /** The id or ARN of what uses it. Several rows may add up to one: the objects of a bucket. */
  readonly resource: string;
  /** A whole number, in the usage's unit: GiB, bytes, instances. */
  readonly amount: number;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** How a time of use is rounded when it is over. */
  readonly rounding?: Rounding | undefined;
  /** Whose it is and where; as the row's table has it when absent. */
  readonly account?: string | undefined;
  readonly region?: string | undefined;
}

/** Milliseconds. */
export interface Rounding {
  /** A time of use is charged for at least as long. */
  readonly least?: number | undefined;
  /** Begun ones are charged whole. */
  readonly unit?: number | undefined;
}

/** How many milliseconds are charged for a time of use that is over. */
export function charged(milliseconds: number, { least = 0, unit = 1 }: Rounding = {}): number {
  return Math.max(least, Math.ceil(milliseconds / unit) * unit);
}

/** Tags as rows have them, as a measure has them. */
export function measuredTags(
  tags: readonly { readonly Key: string; readonly Value: string }[],
): Readonly<Record<string, string>> | undefined {
  return tags.length === 0 ? undefined : Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
}
