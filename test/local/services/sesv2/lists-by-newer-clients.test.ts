import {
  CreateConfigurationSetCommand,
  CreateEmailIdentityCommand,
  ListConfigurationSetsCommand,
  ListEmailIdentitiesCommand,
} from '@aws-sdk/client-sesv2';
import { expect, test } from 'vitest';
import { startSes } from '../ses/ses-rig.ts';

test('newer clients ask for lists with a body, page by page', async () => {
  await using rig = await startSes();
  for (const name of ['a.example', 'b.example', 'c.example'])
    await rig.v2.send(new CreateEmailIdentityCommand({ EmailIdentity: name }));
  const first = await rig.v2.send(new ListEmailIdentitiesCommand({ PageSize: 2 }));
  expect(first.EmailIdentities?.map((one) => one.IdentityName)).toEqual(['a.example', 'b.example']);
  const { NextToken } = first;
  const second = await rig.v2.send(new ListEmailIdentitiesCommand({ PageSize: 2, NextToken }));
  expect(second.EmailIdentities?.map((one) => one.IdentityName)).toEqual(['c.example']);
  expect(second.NextToken).toBeUndefined();
  await rig.v2.send(new CreateConfigurationSetCommand({ ConfigurationSetName: 'set' }));
  expect((await rig.v2.send(new ListConfigurationSetsCommand({}))).ConfigurationSets).toEqual(['set']);
});
