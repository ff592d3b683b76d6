import { region, regionNames } from '../../../../data/regions.ts';
import type { Region } from '../../../../data/regions.ts';
import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';

const endpointOf = (row: Region): string => `ec2.${row.name}.${row.dnsSuffix}`;
/** The account is new: it has enabled nothing that has to be enabled. */
const statusOf = (row: Region): string => (row.optIn ? 'not-opted-in' : 'opt-in-not-required');

const filters: FilterTable<Region> = {
  endpoint: endpointOf,
  'opt-in-status': statusOf,
  'region-name': (row) => row.name,
};

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html */
export const action = defineAction('ec2', 'DescribeRegions', {
  authorize: (_input, context) => onEverything('DescribeRegions', context),
  handler(input, context) {
    const passes = compileFilters(input.Filters, filters);
    const named = input.RegionNames ?? [];
    const there = regionNames(context.partition);
    const unknown = named.filter((name) => !there.includes(name));
    if (unknown.length > 0) throw invalidParameterValue(`Invalid region names: [${unknown.join(', ')}]`);
    if (input.DryRun === true) throw dryRunOperation();
    const all = input.AllRegions === true || named.length > 0;
    const rows = there
      .filter((name) => named.length === 0 || named.includes(name))
      .flatMap((name) => region(name) ?? [])
      .filter((row) => (all || !row.optIn) && passes(row));
    return {
      Regions: rows.map((row) => ({
        RegionName: row.name,
        Endpoint: endpointOf(row),
        OptInStatus: statusOf(row),
      })),
    };
  },
});
