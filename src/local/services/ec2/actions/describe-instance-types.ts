import type { InstanceTypeFacts } from '../../../../data/instance-type-facts.ts';
import { instanceType, instanceTypeNames, offeringsOf } from '../../../../data/instance-types.ts';
import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { sealToken, takePage } from '../../../blocks/paging.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { checkPageSize, readToken } from '../listing.ts';
import { instanceTypeFilters } from '../types/type-filters.ts';

/** AWS answers a hundred at a time, also when nobody asks for pages. */
const PAGE = 100;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html */
export const action = defineAction('ec2', 'DescribeInstanceTypes', {
  authorize: (_input, context) => onEverything('DescribeInstanceTypes', context),
  handler(input, context) {
    const passes = compileFilters(input.Filters, instanceTypeFilters);
    checkPageSize(input.MaxResults, { least: 5, most: PAGE });
    const named = input.InstanceTypes ?? [];
    const names = named.length > 0 ? checkNames(named, context.region) : offeredNames(context.region);
    if (input.DryRun === true) throw dryRunOperation();
    const { account, region } = context;
    const call = { service: 'ec2', action: 'DescribeInstanceTypes', account, region, input };
    const after = readToken(call, input.NextToken) ?? '';
    const rest = passing(
      names.filter((name) => name > after),
      passes,
    );
    const page = takePage(rest, input.MaxResults ?? PAGE, (facts) => facts.InstanceType);
    return {
      InstanceTypes: page.rows,
      NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
    };
  },
});

const sorted = new Map<string, readonly string[]>();

/** The types that some zone of the region offers, in order; all that there are when that is not known. */
function offeredNames(region: string): readonly string[] {
  const known = sorted.get(region);
  if (known !== undefined) return known;
  const offerings = offeringsOf(region);
  const names = offerings === undefined ? instanceTypeNames() : [...new Set(Object.values(offerings).flat())];
  const inOrder = names.toSorted();
  sorted.set(region, inOrder);
  return inOrder;
}

function checkNames(names: readonly string[], region: string): readonly string[] {
  const offered = new Set(offeredNames(region));
  const missing = names.filter((name) => !offered.has(name));
  if (missing.length === 0) return [...new Set(names)].toSorted();
  const message = `The following supplied instance types do not exist: [${missing.join(', ')}]`;
  throw new AwsError('InvalidInstanceType', 400, message);
}

function* passing(
  names: readonly string[],
  passes: (facts: InstanceTypeFacts) => boolean,
): Generator<InstanceTypeFacts> {
  for (const name of names) {
    const facts = instanceType(name);
    if (facts !== undefined && passes(facts)) yield facts;
  }
}
