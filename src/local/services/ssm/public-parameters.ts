import { publicImages, publicParameters } from '../../../data/public-images.ts';
import { region as regionOf, regionNames } from '../../../data/regions.ts';
import type { ParameterRow } from './state.ts';

const rows = new Map<string, ReadonlyMap<string, ParameterRow>>();

/** AWS's public parameters in a region, by name: the newest images of Amazon Linux, and the regions. */
export function publicParameterRows(region: string): ReadonlyMap<string, ParameterRow> {
  const known = rows.get(region);
  if (known !== undefined) return known;
  const images = publicImages(region);
  const made = new Map(
    Object.entries(publicParameters(region)).map(([name, value]) => {
      const released = images.get(value)?.released;
      return [name, rowOf(name, value, region, released === undefined ? 0 : Date.parse(released))];
    }),
  );
  for (const [name, value] of Object.entries(infrastructure(region)))
    made.set(name, rowOf(name, value, region, 0));
  rows.set(region, made);
  return made;
}

const ROOT = '/aws/service/global-infrastructure';

/**
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-global-infrastructure.html
 * Services, local zones and what service is where are not known here.
 */
function infrastructure(current: string): Readonly<Record<string, string>> {
  const about = (place: string, name: string): [string, string][] => {
    const known = regionOf(name);
    if (known === undefined) return [[place, name]];
    return [
      [place, name],
      [`${place}/domain`, known.dnsSuffix],
      [`${place}/geolocationCountry`, known.country],
      [`${place}/longName`, known.longName],
      [`${place}/partition`, known.partition],
    ];
  };
  return Object.fromEntries([
    ...about(`${ROOT}/current-region`, current),
    ...regionNames().flatMap((name) => about(`${ROOT}/regions/${name}`, name)),
  ]);
}

function rowOf(name: string, value: string, region: string, modified: number): ParameterRow {
  return {
    name,
    account: '',
    region,
    type: 'String',
    value,
    tier: 'Standard',
    dataType: 'text',
    policies: [],
    version: 1,
    labels: [],
    modified,
    modifiedBy: '',
    tags: [],
  };
}
