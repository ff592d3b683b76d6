import { defineAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { checkAccount } from '../own-account.ts';
import { checkFilter } from '../storage-lens/check-filter.ts';
import { configurationExists, tooManyGroups } from '../storage-lens/errors.ts';
import { groupArn } from '../storage-lens/groups.ts';
import { MOST_GROUPS } from '../storage-lens/limits.ts';
import { lensGroups } from '../storage-lens/state.ts';
import { givenTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateStorageLensGroup.html */
export const action = defineAction('s3control', 'CreateStorageLensGroup', {
  authorize({ AccountId, StorageLensGroup: { Name }, Tags }, context) {
    checkAccount(context, AccountId);
    const making = { action: 's3:CreateStorageLensGroup', arn: '*' };
    const [make, tag] = makingTagged(making, 's3:TagResource', Tags);
    return [make ?? making, ...(tag === undefined ? [] : [{ ...tag, arn: groupArn(context, Name) }])];
  },
  handler({ StorageLensGroup: group, Tags }, context) {
    const table = context.state.table(lensGroups);
    checkFilter(group.Filter);
    if (table.get(group.Name) !== undefined) throw configurationExists();
    if (table.count() >= MOST_GROUPS) throw tooManyGroups();
    const tags = givenTags(Tags);
    table.put({ name: group.Name, filter: group.Filter, tags });
    return {};
  },
});
