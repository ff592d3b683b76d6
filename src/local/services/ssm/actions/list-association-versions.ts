import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { describeAssociation } from '../associations/describe.ts';
import { findAssociation } from '../associations/find.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListAssociationVersions.html */
export const action = defineAction('ssm', 'ListAssociationVersions', {
  authorize: (input, context) => [
    {
      action: 'ssm:ListAssociationVersions',
      arn: regionalArn(context, 'ssm', `association/${input.AssociationId ?? '*'}`),
    },
  ],
  handler(input, context) {
    const row = findAssociation(context, input);
    const versions = row.versions.map(({ created }, index) => {
      const {
        Date: _made,
        LastUpdateAssociationDate: _updated,
        Overview: _overview,
        ...shown
      } = describeAssociation(row, String(index + 1));
      const {
        LastExecutionDate: _last,
        LastSuccessfulExecutionDate: _success,
        Status: _status,
        InstanceId: _host,
        ...version
      } = shown;
      return { ...version, CreatedDate: new Date(created) };
    });
    const page = pageOfRows('ListAssociationVersions', input, context, versions, ({ AssociationVersion }) =>
      AssociationVersion.padStart(6, '0'),
    );
    return { AssociationVersions: page.rows, NextToken: page.nextToken };
  },
});
