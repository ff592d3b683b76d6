import { defineAction } from '../../../action.ts';
import { isoTime } from '../../../blocks/dates.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onImage } from '../images/authorize.ts';
import { findOwnImage } from '../images/find-image.ts';
import { putImage } from '../images/shared-images.ts';

const MINUTE = 60_000;
const LATEST = 10 * 366 * 24 * 3600_000;

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html */
export const action = defineAction('ec2', 'EnableImageDeprecation', {
  authorize: (input, context) => [onImage('EnableImageDeprecation', input.ImageId, context)],
  handler(input, context) {
    const row = findOwnImage(context, input.ImageId);
    const at = input.DeprecateAt.getTime();
    if (at <= context.now || at > context.now + LATEST)
      throw invalidParameterValue(
        `Value (${isoTime(at)}) for parameter deprecateAt is invalid. It must be in the future, and not more than 10 years away.`,
      );
    if (input.DryRun === true) throw dryRunOperation();
    // AWS rounds to the minute.
    const deprecationTime = isoTime(Math.round(at / MINUTE) * MINUTE);
    putImage(context.state, { ...row, deprecationTime });
    return { Return: true };
  },
});
