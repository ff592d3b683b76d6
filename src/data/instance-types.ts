import type { InstanceTypeFacts } from './instance-type-facts.ts';
import { Pack } from './pack.ts';

const types = new Pack('instance-types');
const offerings = new Pack('instance-type-offerings');
type Family = readonly InstanceTypeFacts[];
type ZoneOfferings = Readonly<Record<string, readonly string[]>>;

/** The facts of an instance type, or undefined when AWS has none of that name. Reads its family only. */
export function instanceType(name: string): InstanceTypeFacts | undefined {
  const family = types.get<Family>(familyOf(name));
  return family?.find((facts) => facts.InstanceType === name);
}

/** The names of all instance types, by family, as AWS lists them in no particular order. Reads all of them. */
export function instanceTypeNames(): readonly string[] {
  return types.keys().flatMap((key) => (types.get<Family>(key) ?? []).map((facts) => facts.InstanceType));
}

/** The family of a type: `m7g` of `m7g.large`. */
function familyOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

/** The regions for which it is known which types they offer. */
export function regionsWithOfferings(): readonly string[] {
  return offerings.keys();
}

/** Zone name to the types that it offers, or undefined for a region of which that is not known. */
export function offeringsOf(region: string): ZoneOfferings | undefined {
  return offerings.get<ZoneOfferings>(region);
}

const sets = new Map<string, ReadonlySet<string>>();

/** The types that a zone offers, or undefined when that is not known. */
export function typesOfferedIn(region: string, zone: string): ReadonlySet<string> | undefined {
  const known = sets.get(zone);
  if (known !== undefined) return known;
  const names = offeringsOf(region)?.[zone];
  if (names === undefined) return undefined;
  const set = new Set(names);
  sets.set(zone, set);
  return set;
}

/** The zones of a region that offer a type, or undefined when that is not known of the region. */
export function zonesOffering(region: string, type: string): readonly string[] | undefined {
  const zones = offeringsOf(region);
  return zones && Object.keys(zones).filter((zone) => typesOfferedIn(region, zone)?.has(type));
}
