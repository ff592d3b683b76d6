import { defineAction } from '../../../action.ts';
import { pageOfRows } from '../paging.ts';
import { identifyBaseline } from '../patching/describe.ts';
import { defaultBaseline, findBaseline } from '../patching/find.ts';
import { patchGroups } from '../patching/state.ts';
import { validation } from '../errors.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribePatchGroups.html */
export const action = defineAction('ssm', 'DescribePatchGroups', {
  authorize: () => [{ action: 'ssm:DescribePatchGroups', arn: '*' }],
  handler(input, context) {
    const unknown = input.Filters?.find(({ Key }) => Key !== 'NAME_PREFIX' && Key !== 'OPERATING_SYSTEM');
    if (unknown !== undefined) throw validation(`Invalid filter key: ${unknown.Key}.`);
    const found = [...context.state.table(patchGroups).list()].filter(({ group, system }) =>
      (input.Filters ?? []).every(({ Key, Values = [] }) =>
        Values.some((value) => (Key === 'NAME_PREFIX' ? group.startsWith(value) : system === value)),
      ),
    );
    const page = pageOfRows('DescribePatchGroups', input, context, found, patchGroups.id);
    const Mappings = page.rows.map(({ group, system, baseline }) => ({
      PatchGroup: group,
      BaselineIdentity: identifyBaseline(findBaseline(context, baseline), defaultBaseline(context, system)),
    }));
    return { Mappings, NextToken: page.nextToken };
  },
});
