import { defineAction } from '../../../action.ts';
import type { ActionContext, Input } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import { AwsError } from '../../../error.ts';
import { automations } from '../automation/state.ts';
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
    const id = once(context, 'StartAutomationExecution', { token, input: settings }, () => {
      const made = context.random.uuid();
      context.state.table(automations).put({
        id: made,
        settings,
        version: String(found.version.version),
        by: context.caller.arn,
        started: context.now,
        ended: context.now,
        status: 'Failed',
        // Never a success that was none.
        failure: 'The steps of runbooks are not available in this local cloud: nothing was done.',
      });
      return made;
    });
    return { AutomationExecutionId: id };
  },
});

function runbookOf(context: ActionContext, input: Input<'ssm', 'StartAutomationExecution'>) {
  try {
    return findDocument(context, input.DocumentName, input);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    const code = 'AutomationDefinitionNotFoundException';
    throw new AwsError(code, 400, `Automation definition ${input.DocumentName} not found.`);
  }
}
