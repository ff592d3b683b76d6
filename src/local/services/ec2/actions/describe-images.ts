import { defineAction } from '../../../action.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import { isWellFormedId } from '../../../blocks/ids.ts';
import { sealToken, takePage } from '../../../blocks/paging.ts';
import { AwsError } from '../../../error.ts';
import { dryRunOperation, imageIdMalformed } from '../errors.ts';
import { describeImage, imageFilters } from '../images/describe-image.ts';
import type { ImageRow } from '../images/image-row.ts';
import { executableBy, ownedBy, visibleImages } from '../images/visible-images.ts';
import { onEverything } from '../instances/authorize.ts';
import { checkPageSize, readToken } from '../listing.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html */
export const action = defineAction('ec2', 'DescribeImages', {
  authorize: (_input, context) => onEverything('DescribeImages', context),
  handler(input, context) {
    const { account, region, now } = context;
    const passes = compileFilters(input.Filters, imageFilters, (row: ImageRow) => row.tags);
    checkPageSize(input.MaxResults, { least: 1, most: 1000 });
    const visible = visibleImages(context);
    const named = new Set(input.ImageIds);
    refuseMissing([...named], visible);
    if (input.DryRun === true) throw dryRunOperation();
    const wanted = visible.filter(
      (row) =>
        (named.size === 0 || named.has(row.id)) &&
        ownedBy(row, input.Owners ?? [], account) &&
        executableBy(row, input.ExecutableUsers ?? [], account) &&
        (row.state !== 'disabled' || input.IncludeDisabled === true || named.has(row.id)) &&
        (!isDeprecatedTo(account, row, now) || input.IncludeDeprecated === true || named.has(row.id)) &&
        passes(row),
    );
    const call = { service: 'ec2', action: 'DescribeImages', account, region, input };
    const after = readToken(call, input.NextToken) ?? '';
    const rest = wanted.filter((row) => row.id > after);
    const page = takePage(rest, input.MaxResults ?? Infinity, (row) => row.id);
    return {
      Images: page.rows.map((row) => describeImage(row, now)),
      NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
    };
  },
});

/** Its owner always sees an image that is deprecated, others only when they ask for such. */
function isDeprecatedTo(account: string, row: ImageRow, now: number): boolean {
  return (
    row.account !== account && row.deprecationTime !== undefined && Date.parse(row.deprecationTime) <= now
  );
}

function refuseMissing(ids: readonly string[], visible: readonly ImageRow[]): void {
  const malformed = ids.find((id) => !isWellFormedId('ami', id));
  if (malformed !== undefined) throw imageIdMalformed(malformed);
  const there = new Set(visible.map((row) => row.id));
  const missing = ids.filter((id) => !there.has(id));
  if (missing.length === 0) return;
  const what = missing.length === 1 ? 'image id' : 'image ids';
  const verb = missing.length === 1 ? 'does' : 'do';
  throw new AwsError('InvalidAMIID.NotFound', 400, `The ${what} '[${missing.join(', ')}]' ${verb} not exist`);
}
