import { defineAction } from '../../../action.ts';
import { configurationArn } from '../arns.ts';
import { configurationInUse, configurationNotFound } from '../errors.ts';
import { configurations, groups } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteLaunchConfiguration.html */
export const action = defineAction('autoscaling', 'DeleteLaunchConfiguration', {
  authorize: (input, context) => [
    {
      action: 'autoscaling:DeleteLaunchConfiguration',
      arn: configurationArn(context, '*', input.LaunchConfigurationName),
    },
  ],
  handler(input, context) {
    const { state } = context;
    const name = input.LaunchConfigurationName;
    if (state.table(configurations).get(name) === undefined) throw configurationNotFound(name);
    for (const { name: group, launch } of state.table(groups).list())
      if (launch.configuration === name) throw configurationInUse(name, group);
    state.table(configurations).delete(name);
    return {};
  },
});
