import { defineAction } from '../../../action.ts';
import { dryRunOperation, missingParameter } from '../errors.ts';
import { onTemplate } from '../launch-templates/authorize.ts';
import { describeTemplate } from '../launch-templates/describe-template.ts';
import { findTemplate, findVersion } from '../launch-templates/find-template.ts';
import { templates } from '../launch-templates/template-row.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html */
export const action = defineAction('ec2', 'ModifyLaunchTemplate', {
  authorize: (input, context) => [onTemplate('ModifyLaunchTemplate', input, context)],
  handler(input, context) {
    const { state } = context;
    const template = findTemplate(state, input);
    if (input.DefaultVersion === undefined) throw missingParameter('SetDefaultVersion');
    const { version: defaultVersion } = findVersion(state, template, input.DefaultVersion);
    if (input.DryRun === true) throw dryRunOperation();
    const changed = { ...template, defaultVersion };
    state.table(templates).put(changed);
    return { LaunchTemplate: describeTemplate(changed) };
  },
});
