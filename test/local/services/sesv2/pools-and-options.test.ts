import * as sdk from '@aws-sdk/client-sesv2';
import { expect, test } from 'vitest';
import { refusal, startSes } from '../ses/ses-rig.ts';

test('dedicated IP pools are made, shown, listed, tagged, changed and deleted', async () => {
  await using rig = await startSes();
  const { v2 } = rig;
  const Tags = [{ Key: 'Owner', Value: 'mail' }];
  await v2.send(new sdk.CreateDedicatedIpPoolCommand({ PoolName: 'a', Tags }));
  await v2.send(new sdk.CreateDedicatedIpPoolCommand({ PoolName: 'b', ScalingMode: 'MANAGED' }));
  const get = async (PoolName: string) =>
    (await v2.send(new sdk.GetDedicatedIpPoolCommand({ PoolName }))).DedicatedIpPool;
  expect([await get('a'), await get('b')]).toEqual([
    { PoolName: 'a', ScalingMode: 'STANDARD' },
    { PoolName: 'b', ScalingMode: 'MANAGED' },
  ]);
  const first = await v2.send(new sdk.ListDedicatedIpPoolsCommand({ PageSize: 1 }));
  const second = await v2.send(
    new sdk.ListDedicatedIpPoolsCommand({ PageSize: 1, NextToken: first.NextToken }),
  );
  expect([first.DedicatedIpPools, second.DedicatedIpPools]).toEqual([['a'], ['b']]);
  const ResourceArn = 'arn:aws:ses:us-east-1:123456789012:dedicated-ip-pool/a';
  expect((await v2.send(new sdk.ListTagsForResourceCommand({ ResourceArn }))).Tags).toEqual(Tags);
  const scale = (PoolName: string, ScalingMode: 'MANAGED' | 'STANDARD') =>
    v2.send(new sdk.PutDedicatedIpPoolScalingAttributesCommand({ PoolName, ScalingMode }));
  await scale('a', 'MANAGED');
  expect(await get('a')).toMatchObject({ ScalingMode: 'MANAGED' });
  expect(await refusal(scale('b', 'STANDARD'))).toMatch(/^BadRequestException: /);
  expect(await refusal(v2.send(new sdk.CreateDedicatedIpPoolCommand({ PoolName: 'a' })))).toMatch(
    /^AlreadyExistsException: /,
  );
  await v2.send(new sdk.DeleteDedicatedIpPoolCommand({ PoolName: 'a' }));
  expect(await refusal(get('a'))).toMatch(/^NotFoundException: /);
  expect(await refusal(v2.send(new sdk.DeleteDedicatedIpPoolCommand({ PoolName: 'a' })))).toMatch(
    /^NotFoundException: /,
  );
});

test('the options of a configuration set are changed one group at a time', async () => {
  await using rig = await startSes();
  const { v2 } = rig;
  const ConfigurationSetName = 'set';
  const DeliveryOptions = { TlsPolicy: 'OPTIONAL', SendingPoolName: 'p', MaxDeliverySeconds: 301 } as const;
  await v2.send(new sdk.CreateConfigurationSetCommand({ ConfigurationSetName, DeliveryOptions }));
  const get = () => v2.send(new sdk.GetConfigurationSetCommand({ ConfigurationSetName }));
  expect((await get()).DeliveryOptions).toEqual(DeliveryOptions);
  const set = { ConfigurationSetName };
  const vdm = { DashboardOptions: { EngagementMetrics: 'ENABLED' } } as const;
  await v2.send(new sdk.PutConfigurationSetSendingOptionsCommand({ ...set, SendingEnabled: false }));
  await v2.send(new sdk.PutConfigurationSetDeliveryOptionsCommand({ ...set, TlsPolicy: 'REQUIRE' }));
  await v2.send(
    new sdk.PutConfigurationSetTrackingOptionsCommand({ ...set, CustomRedirectDomain: 'a.example.com' }),
  );
  await v2.send(
    new sdk.PutConfigurationSetReputationOptionsCommand({ ...set, ReputationMetricsEnabled: false }),
  );
  await v2.send(
    new sdk.PutConfigurationSetSuppressionOptionsCommand({ ...set, SuppressedReasons: ['BOUNCE'] }),
  );
  await v2.send(new sdk.PutConfigurationSetVdmOptionsCommand({ ...set, VdmOptions: vdm }));
  const ArchiveArn = 'arn:aws:ses:us-east-1:123456789012:mailmanager-archive/a-0123456789abcdefghijklmn';
  await v2.send(new sdk.PutConfigurationSetArchivingOptionsCommand({ ...set, ArchiveArn }));
  expect(await get()).toMatchObject({
    SendingOptions: { SendingEnabled: false },
    DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    TrackingOptions: { CustomRedirectDomain: 'a.example.com' },
    ReputationOptions: { ReputationMetricsEnabled: false },
    SuppressionOptions: { SuppressedReasons: ['BOUNCE'] },
    VdmOptions: vdm,
    ArchivingOptions: { ArchiveArn },
  });
  const none = { ConfigurationSetName: 'none', SendingEnabled: true };
  expect(await refusal(v2.send(new sdk.PutConfigurationSetSendingOptionsCommand(none)))).toBe(
    await refusal(v2.send(new sdk.GetConfigurationSetCommand({ ConfigurationSetName: 'none' }))),
  );
});
