import { region, regionNames } from '../data/regions.ts';
import { didYouMean } from '../words/nearest.ts';

/** Asks whether another region was meant by a name that AWS has no region of, as far as is known here. */
export function meantRegion(name: string): string | undefined {
  return region(name) === undefined ? didYouMean(name, [...regionNames(), 'all']) : undefined;
}
