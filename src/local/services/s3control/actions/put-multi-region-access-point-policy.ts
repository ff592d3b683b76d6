import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { checkPolicyText, isPublicPolicy } from '../../s3/port.ts';
import { findPoint, lookForPoint, onPoint, pointArn } from '../multi-region/find.ts';
import { policiesOf } from '../multi-region/report.ts';
import { doneAt, earlier, taken } from '../multi-region/request.ts';
import { multiRegionPoints } from '../multi-region/state.ts';
import { blockOfAccount } from '../port.ts';

const NAME = 'PutMultiRegionAccessPointPolicy';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutMultiRegionAccessPointPolicy.html */
export const action = defineAction('s3control', NAME, {
  authorize: ({ AccountId, Details }, context) =>
    onPoint(context, 's3:PutMultiRegionAccessPointPolicy', AccountId, () =>
      lookForPoint(context, Details.Name),
    ),
  handler(input, context) {
    const before = earlier(context, NAME, input.ClientToken);
    if (before !== undefined) return { RequestTokenARN: before.arn };
    const { Name, Policy: text } = input.Details;
    const { state, account, region, now, lenient } = context;
    const row = findPoint(context, Name);
    if (!lenient) {
      checkPolicyText(context, text, pointArn(row), Name);
      const blocks = [row.block, blockOfAccount(state, account, region)];
      if (blocks.some((block) => block?.BlockPublicPolicy === true) && isPublicPolicy(text))
        throw new AwsError('AccessDenied', 403, 'Access Denied');
    }
    const policy = policiesOf(row, now).established;
    const proposed = { text, from: doneAt(context) };
    state.table(multiRegionPoints).put({ ...row, policy, proposed });
    return taken(context, NAME, input, row);
  },
});
