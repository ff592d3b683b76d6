import { defineAction } from '../../../action.ts';
import { labelLimitExceeded, versionNotFound } from '../errors.ts';
import { ownParameter, replaceVersion, versionsOf } from '../find-parameter.ts';
import { PARAMETER_LIMITS } from '../limits.ts';
import { namedArn } from '../named-arn.ts';

/** A label has letters, digits, periods, hyphens and underscores, and does not begin with a digit, `aws` or `ssm`. */
const LABEL = /^(?!\d|aws|ssm)[\w.-]+$/i;

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html */
export const action = defineAction('ssm', 'LabelParameterVersion', {
  authorize: (input, context) => [
    { action: 'ssm:LabelParameterVersion', arn: namedArn(context, input.Name) },
  ],
  handler(input, context) {
    const newest = ownParameter(context, input.Name);
    const number = input.ParameterVersion ?? newest.version;
    const versions = versionsOf(context, newest);
    const target = versions.find((row) => row.version === number);
    if (target === undefined) throw versionNotFound(newest.name, String(number));
    const labels = new Set(input.Labels.filter((label) => LABEL.test(label)));
    const all = new Set([...target.labels, ...labels]);
    if (all.size > PARAMETER_LIMITS.labels) throw labelLimitExceeded();
    // A label is on one version at a time: it moves.
    for (const row of versions) {
      const kept = row === target ? [...all] : row.labels.filter((label) => !labels.has(label));
      if (kept.length !== row.labels.length) replaceVersion(context, newest, { ...row, labels: kept });
    }
    return { InvalidLabels: input.Labels.filter((label) => !LABEL.test(label)), ParameterVersion: number };
  },
});
