import { publicImages, publicParameters } from '../../../data/public-images.ts';
import type { ParameterRow } from './state.ts';

const rows = new Map<string, ReadonlyMap<string, ParameterRow>>();

/** AWS's public parameters in a region, by name: where the newest images of Amazon Linux are found. */
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
  rows.set(region, made);
  return made;
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
