import { defineAction } from '../../../action.ts';
import { associationsOf } from '../associations/of-instance.ts';
import { settingsOf } from '../associations/state.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstanceAssociationsStatus.html */
export const action = defineAction('ssm', 'DescribeInstanceAssociationsStatus', {
  authorize: () => [{ action: 'ssm:DescribeInstanceAssociationsStatus', arn: '*' }],
  handler(input, context) {
    const found = associationsOf(context, input.InstanceId);
    const page = pageOfRows('DescribeInstanceAssociationsStatus', input, context, found, ({ row }) => row.id);
    const InstanceAssociationStatusInfos = page.rows.map(({ row, run }) => ({
      AssociationId: row.id,
      Name: settingsOf(row).Name,
      DocumentVersion: settingsOf(row).DocumentVersion ?? '1',
      AssociationVersion: String(row.versions.length),
      InstanceId: run.instance,
      ExecutionDate: new Date(run.requested),
      Status: run.status,
      DetailedStatus: run.statusDetails,
      AssociationName: settingsOf(row).AssociationName,
    }));
    return { InstanceAssociationStatusInfos, NextToken: page.nextToken };
  },
});
