import { defineAction } from '../../../action.ts';
import { deleteParameter } from '../find-parameter.ts';
import { namedArn } from '../named-arn.ts';
import { readName } from '../names.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DeleteParameters.html */
export const action = defineAction('ssm', 'DeleteParameters', {
  authorize: (input, context) =>
    input.Names.map((name) => ({ action: 'ssm:DeleteParameters', arn: namedArn(context, name) })),
  handler(input, context) {
    const deleted: string[] = [];
    const invalid: string[] = [];
    for (const name of new Set(input.Names)) {
      const gone = readName(name).names.some((candidate) => deleteParameter(context, candidate));
      (gone ? deleted : invalid).push(name);
    }
    return { DeletedParameters: deleted, InvalidParameters: invalid };
  },
});
