import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { checkAssociation } from '../associations/check.ts';
import { applyNow } from '../associations/create.ts';
import { describeAssociation } from '../associations/describe.ts';
import { invalidVersion } from '../associations/errors.ts';
import { findAssociation } from '../associations/find.ts';
import { associations, settingsOf } from '../associations/state.ts';
import type { AssociationSettings } from '../associations/state.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateAssociation.html */
export const action = defineAction('ssm', 'UpdateAssociation', {
  authorize: (input, context) => [
    {
      action: 'ssm:UpdateAssociation',
      arn: regionalArn(context, 'ssm', `association/${input.AssociationId ?? '*'}`),
    },
  ],
  handler(input, context) {
    const { AssociationId: id, AssociationVersion: version, ...given } = input;
    const row = findAssociation(context, { AssociationId: id });
    const newest = version === undefined || version === '$LATEST' || Number(version) === row.versions.length;
    if (!newest) throw invalidVersion();
    const { Name, Targets, InstanceId } = settingsOf(row);
    // What an update leaves out is gone, but for the document and the targets.
    const kept = { Name, ...(InstanceId === undefined ? { Targets } : { InstanceId }) };
    const settings: AssociationSettings = {
      ...kept,
      ...given,
      Name: given.Name ?? Name,
      Targets: given.Targets ?? Targets,
    };
    checkAssociation(context, settings);
    const updated = { ...row, versions: [...row.versions, { settings, created: context.now }] };
    context.state.table(associations).put(updated);
    applyNow(context, updated);
    return { AssociationDescription: describeAssociation(findAssociation(context, { AssociationId: id })) };
  },
});
