import { region as knownRegion, regionNames } from '../data/regions.ts';

/** Where a call goes. */
export interface Place {
  readonly region: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`. */
  readonly partition: string;
}

/** Names that clients sign global services with, and the region that answers them. */
const globalNames: Readonly<Record<string, string>> = {
  'aws-global': 'us-east-1',
  'aws-cn-global': 'cn-north-1',
  'aws-us-gov-global': 'us-gov-west-1',
};

/** The regions that a cloud has: all of AWS's, or those that it was started with. */
export class Regions {
  readonly #only: ReadonlySet<string> | undefined;
  readonly #places = new Map<string, Place>();

  constructor(only?: readonly string[]) {
    this.#only = only === undefined ? undefined : new Set(only);
  }

  /** The region of that name; undefined when there is none. */
  find(name: string): Place | undefined {
    const seen = this.#places.get(name);
    if (seen !== undefined) return seen;
    const found = knownRegion(globalNames[name] ?? name);
    if (found === undefined || this.#only?.has(found.name) === false) return undefined;
    const place: Place = { region: found.name, partition: found.partition };
    this.#places.set(name, place);
    return place;
  }

  get names(): readonly string[] {
    return regionNames().filter((name) => this.#only?.has(name) !== false);
  }
}
