import { defineStagedAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { storeImage } from '../transfers/store-image.ts';
import { storeTasks } from '../transfers/transfer-rows.ts';

/**
 * The object is there when the answer comes; the task says so when its time is over.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateStoreImageTask.html
 */
export const action = defineStagedAction('ec2', 'CreateStoreImageTask', {
  authorize: (input, context) => [onImage('CreateStoreImageTask', input.ImageId, context)],
  receive: (input, phase) => {
    if (input.DryRun === true) throw dryRunOperation();
    return storeImage(input, phase);
  },
  handler(input, { state, now }, key) {
    state.table(storeTasks).put({ id: input.ImageId, bucket: input.Bucket, key, startedAt: now });
    return { ObjectKey: key };
  },
});
