import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onTemplate } from '../launch-templates/authorize.ts';
import { deleteTemplate } from '../launch-templates/delete-template.ts';
import { describeTemplate } from '../launch-templates/describe-template.ts';
import { findTemplate } from '../launch-templates/find-template.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html */
export const action = defineAction('ec2', 'DeleteLaunchTemplate', {
  authorize: (input, context) => [onTemplate('DeleteLaunchTemplate', input, context)],
  handler(input, context) {
    const template = findTemplate(context.state, input);
    if (input.DryRun === true) throw dryRunOperation();
    deleteTemplate(context.state, template);
    return { LaunchTemplate: describeTemplate(template) };
  },
});
