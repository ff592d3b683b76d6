import { defineAction } from '../../../action.ts';
import { requestTagKeys } from '../../../blocks/tag-keys.ts';
import { checkAccount } from '../own-account.ts';
import { checkLens, lensArn, lensesOf, lookForLens } from '../storage-lens/configurations.ts';
import { tooManyConfigurations } from '../storage-lens/errors.ts';
import { MOST_LENSES } from '../storage-lens/limits.ts';
import { lenses } from '../storage-lens/state.ts';
import { givenTags } from '../tags.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutStorageLensConfiguration.html */
export const action = defineAction('s3control', 'PutStorageLensConfiguration', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    const keys = requestTagKeys(input.Tags);
    const put = { action: 's3:PutStorageLensConfiguration', arn: '*', context: keys };
    if (Object.keys(keys).length === 0) return [put];
    const arn = lensArn(context, input.ConfigId);
    return [put, { action: 's3:PutStorageLensConfigurationTagging', arn, context: keys }];
  },
  handler({ ConfigId: id, StorageLensConfiguration: given, Tags }, context) {
    checkLens(id, given);
    const before = lookForLens(context, id);
    if (before === undefined && lensesOf(context).length >= MOST_LENSES) throw tooManyConfigurations();
    const tags = Tags === undefined ? (before?.tags ?? []) : givenTags(Tags);
    const { StorageLensArn: _, ...configuration } = given;
    context.state.table(lenses).put({ id, configuration, tags });
    return {};
  },
});
