import { defineAction } from '../../../action.ts';
import { describeVersion } from '../describe-parameter.ts';
import { ownParameter, versionsOf } from '../find-parameter.ts';
import { PAGES } from '../limits.ts';
import { toDecrypt } from '../key-requests.ts';
import { namedArn } from '../named-arn.ts';
import { pageOf } from '../paging.ts';
import type { ParameterRow } from '../state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameterHistory.html */
export const action = defineAction('ssm', 'GetParameterHistory', {
  authorize: (input, context) => [
    { action: 'ssm:GetParameterHistory', arn: namedArn(context, input.Name) },
    ...toDecrypt(context, [input.Name], input.WithDecryption),
  ],
  handler(input, context) {
    const versions = versionsOf(context, ownParameter(context, input.Name));
    const { rows, nextToken } = pageOf(
      'GetParameterHistory',
      input,
      context,
      PAGES.history,
      (row: ParameterRow) => String(row.version),
      (after) => versions.filter((row) => row.version > Number(after ?? 0)),
    );
    return {
      Parameters: rows.map((row) => describeVersion(row, input.WithDecryption, context)),
      NextToken: nextToken,
    };
  },
});
