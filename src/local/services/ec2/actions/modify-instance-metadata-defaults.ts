import { defineAction } from '../../../action.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { changeInstanceSettings, instanceSettings } from '../instances/instance-settings.ts';
import { changeMetadataOptions, defaultMetadataOptions } from '../launch/metadata-options.ts';

/** Takes a setting back. The hop limit is taken back with -1. */
const none = 'no-preference';

/** What is left out stays as it is. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.html */
export const action = defineAction('ec2', 'ModifyInstanceMetadataDefaults', {
  authorize: (_input, context) => onEverything('ModifyInstanceMetadataDefaults', context),
  handler(input, { state, now }) {
    const { HttpTokens, HttpPutResponseHopLimit: hops, HttpEndpoint, InstanceMetadataTags } = input;
    const before = instanceSettings(state).metadata;
    const settled = {
      HttpTokens: HttpTokens === none ? undefined : HttpTokens,
      HttpPutResponseHopLimit: hops === -1 ? undefined : hops,
      HttpEndpoint: HttpEndpoint === none ? undefined : HttpEndpoint,
      InstanceMetadataTags: InstanceMetadataTags === none ? undefined : InstanceMetadataTags,
    };
    const checked = changeMetadataOptions(defaultMetadataOptions(undefined, now), settled, now);
    if (input.DryRun === true) throw dryRunOperation();
    changeInstanceSettings(state, {
      metadata: {
        httpTokens: HttpTokens === undefined ? before.httpTokens : settled.HttpTokens && checked.httpTokens,
        hopLimit: hops === undefined ? before.hopLimit : settled.HttpPutResponseHopLimit,
        httpEndpoint:
          HttpEndpoint === undefined ? before.httpEndpoint : settled.HttpEndpoint && checked.httpEndpoint,
        instanceMetadataTags:
          InstanceMetadataTags === undefined
            ? before.instanceMetadataTags
            : settled.InstanceMetadataTags && checked.instanceMetadataTags,
      },
    });
    return { Return: true };
  },
});
