import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { startAutomation } from '../automation/start.ts';
import { findDocument } from '../documents/find-document.ts';
import { once } from '../once.ts';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartAutomationExecution.html */
export const action = defineAction('ssm', 'StartAutomationExecution', {
  authorize: (input, context) => [
    {
      action: 'ssm:StartAutomationExecution',
      arn: regionalArn(
        context,
        'ssm',
        `automation-definition/${input.DocumentName}:${input.DocumentVersion ?? '$DEFAULT'}`,
      ),
    },
  ],
  handler(input, context) {
    const { ClientToken: token, Tags: _tags, AlarmConfiguration: _alarms, ...settings } = input;
    const found = runbookOf(context, input);
    const id = once(context, 'StartAutomationExecution', { token, input: settings }, () =>
      startAutomation(context, { settings, document: found, caller: context.caller }),
    );
    return { AutomationExecutionId: id };
  },
});

function runbookOf(context: ActionContext, input: Input<'ssm', 'StartAutomationExecution'>) {
  try {
    const found = findDocument(context, input.DocumentName, input);
    if (found.row.type === 'Automation') return found;
    throw notFound(input.DocumentName);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw notFound(input.DocumentName);
  }
}

function notFound(name: string): AwsError {
  return new AwsError(
    'AutomationDefinitionNotFoundException',
    400,
    `Automation definition ${name} not found.`,
  );
}
