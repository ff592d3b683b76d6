import { defineAction } from '../../../action.ts';
import { storeMissing } from '../errors.ts';

/** There are none here: https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeCustomKeyStores.html */
export const action = defineAction('kms', 'DescribeCustomKeyStores', {
  authorize: () => [{ action: 'kms:DescribeCustomKeyStores', arn: '*' }],
  handler({ CustomKeyStoreId: id, CustomKeyStoreName: name }) {
    const asked = id ?? name;
    if (asked !== undefined) throw storeMissing(asked);
    return { CustomKeyStores: [], Truncated: false };
  },
});
