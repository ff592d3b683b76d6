import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { creditFamily } from '../instances/credit-family.ts';
import { defaultCredits } from '../instances/instance-settings.ts';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetDefaultCreditSpecification.html */
export const action = defineAction('ec2', 'GetDefaultCreditSpecification', {
  authorize: (_input, context) => onEverything('GetDefaultCreditSpecification', context),
  handler(input, { state }) {
    const family = creditFamily(input.InstanceFamily);
    if (input.DryRun === true) throw dryRunOperation();
    return {
      InstanceFamilyCreditSpecification: {
        InstanceFamily: family,
        CpuCredits: defaultCredits(state, family),
      },
    };
  },
});
