import type { Parameter } from '../../../../wire/generated/ssm.ts';
import { defineAction } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import { describeParameter } from '../describe-parameter.ts';
import { findParameter } from '../find-parameter.ts';
import { toDecrypt } from '../key-requests.ts';
import { namedArn } from '../named-arn.ts';
import { describeReference, readReference, referencePermissions } from '../secret-reference.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html */
export const action = defineAction('ssm', 'GetParameters', {
  authorize: (input, context) => [
    ...input.Names.map((name) => ({ action: 'ssm:GetParameters', arn: namedArn(context, name) })),
    ...toDecrypt(context, input.Names, input.WithDecryption),
    ...referencePermissions(context, input.Names),
  ],
  handler(input, context) {
    const found: Parameter[] = [];
    const invalid: string[] = [];
    for (const name of new Set(input.Names)) {
      try {
        const reference = readReference(name);
        found.push(
          reference === undefined
            ? describeParameter(findParameter(context, name), input.WithDecryption, context)
            : describeReference(name, reference, input.WithDecryption, context),
        );
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        invalid.push(name);
      }
    }
    return { Parameters: found, InvalidParameters: invalid };
  },
});
