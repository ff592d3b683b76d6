import { instanceTypeNames, offeringsOf } from '../../../../data/instance-types.ts';
import { zonesOf } from '../../../../data/regions.ts';
import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { sealToken, takePage } from '../../../blocks/paging.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { checkPageSize, readToken } from '../listing.ts';

interface Offering {
  readonly type: string;
  readonly location: string;
}

const LIMITS = { least: 5, most: 1000 } as const;

/** Where a type is offered, by the kind of place that is asked for. */
const LOCATIONS: Readonly<Record<string, (region: string) => readonly Offering[]>> = {
  region: (region) =>
    [...new Set(zonesOffered(region).flatMap(([, types]) => types))].map(offeringAt(region)),
  'availability-zone': (region) =>
    zonesOffered(region).flatMap(([zone, types]) => types.map(offeringAt(zone))),
  'availability-zone-id': (region) => {
    const ids = new Map(zonesOf(region).map((zone) => [zone.name, zone.id]));
    return zonesOffered(region).flatMap(([zone, types]) => types.map(offeringAt(ids.get(zone) ?? zone)));
  },
  outpost: () => [],
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html */
export const action = defineAction('ec2', 'DescribeInstanceTypeOfferings', {
  authorize: (_input, context) => onEverything('DescribeInstanceTypeOfferings', context),
  handler(input, context) {
    const passes = compileFilters<Offering>(input.Filters, {
      'instance-type': (row) => row.type,
      location: (row) => row.location,
    });
    checkPageSize(input.MaxResults, LIMITS);
    const type = input.LocationType ?? 'region';
    const read = Object.hasOwn(LOCATIONS, type) ? LOCATIONS[type] : undefined;
    if (read === undefined) throw invalidParameterValue(`Invalid value '${type}' for LocationType.`);
    if (input.DryRun === true) throw dryRunOperation();
    const { account, region } = context;
    const call = { service: 'ec2', action: 'DescribeInstanceTypeOfferings', account, region, input };
    const after = readToken(call, input.NextToken) ?? '';
    const rows = read(region)
      .filter((row) => keyOf(row) > after && passes(row))
      .toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
    const page = takePage(rows, input.MaxResults ?? LIMITS.most, keyOf);
    return {
      InstanceTypeOfferings: page.rows.map((row) => ({
        InstanceType: row.type,
        Location: row.location,
        LocationType: type,
      })),
      NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
    };
  },
});

/** Of a region whose offerings are not known, every zone is taken to offer every type. */
function zonesOffered(region: string): readonly (readonly [zone: string, types: readonly string[]])[] {
  const known = offeringsOf(region);
  if (known !== undefined) return Object.entries(known);
  return zonesOf(region).map((zone) => [zone.name, instanceTypeNames()]);
}

function offeringAt(location: string): (type: string) => Offering {
  return (type) => ({ type, location });
}

function keyOf({ type, location }: Offering): string {
  return `${type} ${location}`;
}
