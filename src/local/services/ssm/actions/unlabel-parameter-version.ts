import { defineAction } from '../../../action.ts';
import { versionNotFound } from '../errors.ts';
import { ownParameter, replaceVersion, versionsOf } from '../find-parameter.ts';
import { namedArn } from '../named-arn.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UnlabelParameterVersion.html */
export const action = defineAction('ssm', 'UnlabelParameterVersion', {
  authorize: (input, context) => [
    { action: 'ssm:UnlabelParameterVersion', arn: namedArn(context, input.Name) },
  ],
  handler(input, context) {
    const newest = ownParameter(context, input.Name);
    const target = versionsOf(context, newest).find((row) => row.version === input.ParameterVersion);
    if (target === undefined) throw versionNotFound(newest.name, String(input.ParameterVersion));
    const gone = input.Labels.filter((label) => target.labels.includes(label));
    const labels = target.labels.filter((label) => !gone.includes(label));
    if (gone.length > 0) replaceVersion(context, newest, { ...target, labels });
    return { RemovedLabels: gone, InvalidLabels: input.Labels.filter((label) => !gone.includes(label)) };
  },
});
