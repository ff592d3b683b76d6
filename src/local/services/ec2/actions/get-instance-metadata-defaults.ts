import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { instanceSettings } from '../instances/instance-settings.ts';

/** What is not settled is not shown. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceMetadataDefaults.html */
export const action = defineAction('ec2', 'GetInstanceMetadataDefaults', {
  authorize: (_input, context) => onEverything('GetInstanceMetadataDefaults', context),
  handler(input, { state }) {
    if (input.DryRun === true) throw dryRunOperation();
    const { httpTokens, hopLimit, httpEndpoint, instanceMetadataTags } = instanceSettings(state).metadata;
    return {
      AccountLevel: {
        HttpTokens: httpTokens,
        HttpPutResponseHopLimit: hopLimit,
        HttpEndpoint: httpEndpoint,
        InstanceMetadataTags: instanceMetadataTags,
        ManagedBy: 'account',
      },
    };
  },
});
