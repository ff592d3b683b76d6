import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { describeAssociation } from '../associations/describe.ts';
import { findAssociation } from '../associations/find.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeAssociation.html */
export const action = defineAction('ssm', 'DescribeAssociation', {
  authorize: (input, context) => [
    {
      action: 'ssm:DescribeAssociation',
      arn: regionalArn(context, 'ssm', `association/${input.AssociationId ?? '*'}`),
    },
  ],
  handler(input, context) {
    const row = findAssociation(context, input);
    return { AssociationDescription: describeAssociation(row, input.AssociationVersion) };
  },
});
