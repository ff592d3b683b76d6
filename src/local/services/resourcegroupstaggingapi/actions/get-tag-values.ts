import { defineStagedAction } from '../../../action.ts';
import { pageOf } from '../paging.ts';
import { allTagged } from '../resources.ts';

/** How many values a page has. */
const perPage = 500;

/** https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetTagValues.html */
export const action = defineStagedAction('resourcegroupstaggingapi', 'GetTagValues', {
  authorize: () => [{ action: 'tag:GetTagValues', arn: '*' }],
  receive: (_input, phase) => phase.tagged(),
  handler(input, context, sources) {
    const values = allTagged(context, sources).flatMap(({ tags }) =>
      tags.filter(({ Key }) => Key === input.Key).map(({ Value }) => Value),
    );
    const sorted = [...new Set(values)].sort();
    const { rows, PaginationToken } = pageOf(
      'GetTagValues',
      input,
      perPage,
      context,
      sorted,
      (value) => value,
    );
    return { PaginationToken, TagValues: rows };
  },
});
