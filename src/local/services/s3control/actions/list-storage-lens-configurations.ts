import { defineAction } from '../../../action.ts';
import { pageOfItems } from '../../../blocks/pager.ts';
import { checkAccount } from '../own-account.ts';
import { pager } from '../pager.ts';
import { lensArn, lensesOf } from '../storage-lens/configurations.ts';
import { PAGE } from '../storage-lens/limits.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListStorageLensConfigurations.html */
export const action = defineAction('s3control', 'ListStorageLensConfigurations', {
  authorize(input, context) {
    checkAccount(context, input.AccountId);
    return [{ action: 's3:ListStorageLensConfigurations', arn: '*' }];
  },
  handler(input, context) {
    const call = {
      action: 'ListStorageLensConfigurations',
      input,
      context,
      token: input.NextToken,
      size: PAGE,
    };
    const { page, next } = pageOfItems(pager, call, lensesOf(context));
    return {
      StorageLensConfigurationList: page.map(({ id, configuration }) => ({
        Id: id,
        StorageLensArn: lensArn(context, id),
        HomeRegion: context.region,
        IsEnabled: configuration.IsEnabled,
      })),
      NextToken: next,
    };
  },
});
