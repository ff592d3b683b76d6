import { defineAction } from '../../../action.ts';
import { describeParameter } from '../describe-parameter.ts';
import { findParameter } from '../find-parameter.ts';
import { toDecrypt } from '../key-requests.ts';
import { namedArn } from '../named-arn.ts';
import { describeReference, readReference, referencePermissions } from '../secret-reference.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html */
export const action = defineAction('ssm', 'GetParameter', {
  authorize: (input, context) => [
    { action: 'ssm:GetParameter', arn: namedArn(context, input.Name) },
    ...toDecrypt(context, [input.Name], input.WithDecryption),
    ...referencePermissions(context, [input.Name]),
  ],
  handler(input, context) {
    const reference = readReference(input.Name);
    if (reference !== undefined)
      return { Parameter: describeReference(input.Name, reference, input.WithDecryption, context) };
    return {
      Parameter: describeParameter(findParameter(context, input.Name), input.WithDecryption, context),
    };
  },
});
