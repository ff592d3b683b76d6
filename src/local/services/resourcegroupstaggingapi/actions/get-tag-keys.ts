import { defineStagedAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { allTagged } from '../resources.ts';

/** How many keys a page has. */
const perPage = 500;

/** https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetTagKeys.html */
export const action = defineStagedAction('resourcegroupstaggingapi', 'GetTagKeys', {
  authorize: () => [{ action: 'tag:GetTagKeys', arn: '*' }],
  receive: (_input, phase) => phase.tagged(),
  handler(input, context, sources) {
    const keys = allTagged(context, sources).flatMap(({ tags }) => tags.map(({ Key }) => Key));
    const sorted = [...new Set(keys)].sort();
    const { rows, PaginationToken } = pageOf('GetTagKeys', input, perPage, context, sorted, (key) => key);
    return { PaginationToken, TagKeys: rows };
  },
});
