import { readFact } from './pack.ts';

/** An availability zone as one account sees it: AWS maps names to ids for each account. */
export interface Zone {
  /** `us-east-1a` */
  readonly name: string;
  /** `use1-az6`: the same place in every account. */
  readonly id: string;
}

export interface Region {
  /** `eu-central-1` */
  readonly name: string;
  /** `Europe (Frankfurt)` */
  readonly longName: string;
  /** Two letters of ISO 3166. */
  readonly country: string;
  /** `aws`, `aws-cn`, `aws-us-gov` or `aws-eusc`. */
  readonly partition: string;
  /** What host names end in: `amazonaws.com`. */
  readonly dnsSuffix: string;
  /** Whether an account must enable the region before it can use it. */
  readonly optIn: boolean;
  readonly zones: readonly Zone[];
}

let regions: ReadonlyMap<string, Region> | undefined;

function all(): ReadonlyMap<string, Region> {
  if (regions === undefined) {
    const list: readonly Region[] = JSON.parse(readFact('regions.json').toString('utf8'));
    regions = new Map(list.map((region) => [region.name, region]));
  }
  return regions;
}

/** A region by name, or undefined when AWS has none of that name. */
export function region(name: string): Region | undefined {
  return all().get(name);
}

/** The names of all regions, in order; of one partition when it is given. */
export function regionNames(partition?: string): readonly string[] {
  const list = [...all().values()];
  return list
    .filter((entry) => partition === undefined || entry.partition === partition)
    .map((entry) => entry.name);
}

/** The availability zones of a region; none when there is no such region. */
export function zonesOf(name: string): readonly Zone[] {
  return all().get(name)?.zones ?? [];
}

/** The partition of a region: `aws` for one that is not known, as new regions are there most often. */
export function partitionOf(name: string): string {
  return all().get(name)?.partition ?? 'aws';
}
