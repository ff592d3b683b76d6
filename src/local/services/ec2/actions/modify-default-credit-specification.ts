import { defineAction } from '../../../action.ts';
import { dryRunOperation, invalidParameterValue } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { creditFamily } from '../instances/credit-family.ts';
import { changeInstanceSettings, instanceSettings } from '../instances/instance-settings.ts';

/** At once, for instances that are launched from then on. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyDefaultCreditSpecification.html */
export const action = defineAction('ec2', 'ModifyDefaultCreditSpecification', {
  authorize: (_input, context) => onEverything('ModifyDefaultCreditSpecification', context),
  handler(input, { state }) {
    const family = creditFamily(input.InstanceFamily);
    const credits = input.CpuCredits;
    if (credits !== 'standard' && credits !== 'unlimited')
      throw invalidParameterValue(`Invalid value ${credits} for parameter CpuCredits.`);
    if (input.DryRun === true) throw dryRunOperation();
    changeInstanceSettings(state, { credits: { ...instanceSettings(state).credits, [family]: credits } });
    return { InstanceFamilyCreditSpecification: { InstanceFamily: family, CpuCredits: credits } };
  },
});
