import { region, zonesOf } from '../../../../data/regions.ts';
import type { Zone } from '../../../../data/regions.ts';
import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html */
export const action = defineAction('ec2', 'DescribeAvailabilityZones', {
  authorize: (_input, context) => onEverything('DescribeAvailabilityZones', context),
  handler(input, context) {
    const group = `${context.region}-zg-1`;
    const longName = `${region(context.region)?.longName ?? context.region} 1`;
    const passes = compileFilters<Zone>(input.Filters, {
      'group-long-name': () => longName,
      'group-name': () => group,
      message: () => undefined,
      'opt-in-status': () => 'opt-in-not-required',
      'parent-zone-id': () => undefined,
      'parent-zone-name': () => undefined,
      'region-name': () => context.region,
      state: () => 'available',
      'zone-id': (row) => row.id,
      'zone-name': (row) => row.name,
      'zone-type': () => 'availability-zone',
    });
    const zones = zonesOf(context.region);
    const names = input.ZoneNames ?? [];
    const ids = input.ZoneIds ?? [];
    refuseUnknown(names, new Set(zones.map((zone) => zone.name)));
    refuseUnknown(ids, new Set(zones.map((zone) => zone.id)));
    if (input.DryRun === true) throw dryRunOperation();
    const rows = zones.filter(
      (zone) =>
        (names.length === 0 || names.includes(zone.name)) &&
        (ids.length === 0 || ids.includes(zone.id)) &&
        passes(zone),
    );
    return {
      AvailabilityZones: rows.map((zone) => ({
        ZoneName: zone.name,
        ZoneId: zone.id,
        RegionName: context.region,
        State: 'available',
        OptInStatus: 'opt-in-not-required',
        ZoneType: 'availability-zone',
        GroupName: group,
        GroupLongName: longName,
        NetworkBorderGroup: context.region,
        Messages: [],
      })),
    };
  },
});

function refuseUnknown(given: readonly string[], known: ReadonlySet<string>): void {
  const unknown = given.filter((name) => !known.has(name));
  if (unknown.length > 0) throw invalidParameterValue(`Invalid availability zone: [${unknown.join(', ')}]`);
}
