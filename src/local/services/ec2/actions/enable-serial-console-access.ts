import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { changeInstanceSettings } from '../instances/instance-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSerialConsoleAccess.html */
export const action = defineAction('ec2', 'EnableSerialConsoleAccess', {
  authorize: (_input, context) => onEverything('EnableSerialConsoleAccess', context),
  handler(input, { state }) {
    if (input.DryRun === true) throw dryRunOperation();
    changeInstanceSettings(state, { serialConsole: true });
    return { SerialConsoleAccessEnabled: true };
  },
});
