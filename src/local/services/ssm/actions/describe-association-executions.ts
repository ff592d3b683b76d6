import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { describeExecution } from '../associations/describe.ts';
import { findAssociation } from '../associations/find.ts';
import { associationExecutions } from '../associations/state.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeAssociationExecutions.html */
export const action = defineAction('ssm', 'DescribeAssociationExecutions', {
  authorize: (input, context) => [
    {
      action: 'ssm:DescribeAssociationExecutions',
      arn: regionalArn(context, 'ssm', `association/${input.AssociationId ?? '*'}`),
    },
  ],
  handler(input, context) {
    const { id } = findAssociation(context, input);
    const rows = [...context.state.table(associationExecutions).list({ index: 'association', equals: id })];
    const found = rows.filter((row) =>
      (input.Filters ?? []).every(({ Key, Value, Type }) => {
        if (Key === 'ExecutionId') return row.id === Value;
        if (Key === 'Status') return row.status === Value;
        const time = Date.parse(Value);
        return Type === 'LESS_THAN'
          ? row.created < time
          : Type === 'GREATER_THAN'
            ? row.created > time
            : row.created === time;
      }),
    );
    const page = pageOfRows(
      'DescribeAssociationExecutions',
      input,
      context,
      found,
      ({ created, id: of }) => `${Number.MAX_SAFE_INTEGER - created}/${of}`,
    );
    return { AssociationExecutions: page.rows.map(describeExecution), NextToken: page.nextToken };
  },
});
