import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { associationsOf } from '../associations/of-instance.ts';
import { settingsOf } from '../associations/state.ts';
import { findDocument } from '../documents/find-document.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeEffectiveInstanceAssociations.html */
export const action = defineAction('ssm', 'DescribeEffectiveInstanceAssociations', {
  authorize: (input, context) => [
    {
      action: 'ssm:DescribeEffectiveInstanceAssociations',
      arn: regionalArn(context, 'ec2', `instance/${input.InstanceId}`),
    },
  ],
  handler(input, context) {
    const found = associationsOf(context, input.InstanceId);
    const page = pageOfRows(
      'DescribeEffectiveInstanceAssociations',
      input,
      context,
      found,
      ({ row }) => row.id,
    );
    const Associations = page.rows.map(({ row }) => ({
      AssociationId: row.id,
      InstanceId: input.InstanceId,
      Content: findDocument(context, settingsOf(row).Name, settingsOf(row)).version.content,
      AssociationVersion: String(row.versions.length),
    }));
    return { Associations, NextToken: page.nextToken };
  },
});
