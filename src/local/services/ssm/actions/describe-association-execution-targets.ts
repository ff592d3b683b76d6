import { defineAction } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { executionNotFound } from '../associations/errors.ts';
import { findAssociation } from '../associations/find.ts';
import { associationExecutions } from '../associations/state.ts';
import { invocations } from '../commands/state.ts';
import { pageOfRows } from '../paging.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeAssociationExecutionTargets.html */
export const action = defineAction('ssm', 'DescribeAssociationExecutionTargets', {
  authorize: (input, context) => [
    {
      action: 'ssm:DescribeAssociationExecutionTargets',
      arn: regionalArn(context, 'ssm', `association/${input.AssociationId ?? '*'}`),
    },
  ],
  handler(input, context) {
    const { id } = findAssociation(context, input);
    const execution = context.state.table(associationExecutions).get(input.ExecutionId);
    if (execution?.association !== id) throw executionNotFound();
    const { command } = execution;
    const hosts =
      command === undefined
        ? []
        : [...context.state.table(invocations).list({ index: 'command', equals: command })];
    const found = hosts.filter(({ status, instance }) =>
      (input.Filters ?? []).every(({ Key, Value }) =>
        Key === 'Status'
          ? status === Value
          : Key === 'ResourceId'
            ? instance === Value
            : Value === 'ManagedInstance',
      ),
    );
    const page = pageOfRows(
      'DescribeAssociationExecutionTargets',
      input,
      context,
      found,
      ({ instance }) => instance,
    );
    const AssociationExecutionTargets = page.rows.map(({ instance, status, statusDetails, requested }) => ({
      AssociationId: id,
      AssociationVersion: String(execution.version),
      ExecutionId: execution.id,
      ResourceId: instance,
      ResourceType: 'ManagedInstance',
      Status: status,
      DetailedStatus: statusDetails,
      LastExecutionDate: new Date(requested),
      OutputSource: { OutputSourceId: command, OutputSourceType: 'RunCommand' },
    }));
    return { AssociationExecutionTargets, NextToken: page.nextToken };
  },
});
