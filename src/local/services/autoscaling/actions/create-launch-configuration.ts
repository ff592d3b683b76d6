import { defineAction } from '../../../action.ts';
import { passProfileRole } from '../../ec2/port.ts';
import { configurationArn } from '../arns.ts';
import { configurationExists, limitExceeded, validationError } from '../errors.ts';
import { quotas } from '../limits.ts';
import { configurationFrom } from '../members/configuration-from.ts';
import { profileOf } from '../members/launch-input.ts';
import { configurations } from '../state.ts';

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateLaunchConfiguration.html */
export const action = defineAction('autoscaling', 'CreateLaunchConfiguration', {
  authorize: (input, context) => [
    {
      action: 'autoscaling:CreateLaunchConfiguration',
      arn: configurationArn(context, '*', input.LaunchConfigurationName),
    },
    ...passProfileRole(profileOf(input.IamInstanceProfile), context),
  ],
  handler(input, context) {
    const { state, now, random } = context;
    const { InstanceId, InstanceMonitoring, ...given } = input;
    const name = input.LaunchConfigurationName;
    const table = state.table(configurations);
    if (table.get(name) !== undefined) throw configurationExists(name);
    if (table.count() >= quotas.launchConfigurations) throw limitExceeded('LaunchConfigurations');
    if (InstanceId !== undefined) configurationFrom(context, InstanceId, name);
    const { ImageId, InstanceType, ...rest } = { ...table.get(name), ...given };
    if (ImageId === undefined || InstanceType === undefined)
      throw validationError(
        'Valid requests must contain either the InstanceID parameter or both the ImageId and InstanceType parameters.',
      );
    table.put({
      ...rest,
      LaunchConfigurationName: name,
      ImageId,
      InstanceType,
      InstanceMonitoring: { Enabled: InstanceMonitoring?.Enabled ?? true },
      key: random.uuid(),
      created: now,
    });
    return {};
  },
});
