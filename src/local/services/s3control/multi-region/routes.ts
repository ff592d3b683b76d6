import type { MultiRegionAccessPointRoute } from '../../../../wire/generated/s3control.ts';
import { invalidRequest } from '../errors.ts';
import type { RegionRow } from './state.ts';

/** Opens and closes regions to new requests; one has to stay open. */
export function rerouted(
  regions: readonly RegionRow[],
  updates: readonly MultiRegionAccessPointRoute[],
): readonly RegionRow[] {
  const dials = new Map<RegionRow, number>();
  for (const { Bucket: bucket, Region: region, TrafficDialPercentage: dial } of updates) {
    if (dial !== 0 && dial !== 100) throw invalidRequest('TrafficDialPercentage must be 0 or 100');
    if (bucket === undefined && region === undefined)
      throw invalidRequest('Either Bucket or Region must be provided for a route');
    const route = regions.find(
      (each) =>
        (bucket === undefined || each.bucket === bucket) && (region === undefined || each.region === region),
    );
    if (route === undefined)
      throw invalidRequest('The Multi-Region Access Point has no route to this bucket or Region');
    dials.set(route, dial);
  }
  const after = regions.map((each) => ({ ...each, dial: dials.get(each) ?? each.dial }));
  if (after.every(({ dial }) => dial === 0))
    throw invalidRequest('At least one Region of a Multi-Region Access Point must be active');
  return after;
}
