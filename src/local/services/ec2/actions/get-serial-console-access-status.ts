import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { instanceSettings } from '../instances/instance-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSerialConsoleAccessStatus.html */
export const action = defineAction('ec2', 'GetSerialConsoleAccessStatus', {
  authorize: (_input, context) => onEverything('GetSerialConsoleAccessStatus', context),
  handler(input, { state }) {
    if (input.DryRun === true) throw dryRunOperation();
    return { SerialConsoleAccessEnabled: instanceSettings(state).serialConsole };
  },
});
