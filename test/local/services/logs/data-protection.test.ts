import * as sdk from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal, startLogs } from './logs-rig.ts';
import type { LogsRig } from './logs-rig.ts';

let rig: LogsRig;

beforeAll(async () => {
  rig = await startLogs();
});
afterAll(() => rig[Symbol.asyncDispose]());

const arn = (name: string) => `arn:aws:dataprotection::aws:data-identifier/${name}`;
const policy = JSON.stringify({
  Name: 'hide',
  Version: '2021-06-01',
  Configuration: { CustomDataIdentifier: [{ Name: 'Badge', Regex: 'B-\\d+' }] },
  Statement: [
    {
      Sid: 'audit',
      DataIdentifier: [arn('EmailAddress')],
      Operation: { Audit: { FindingsDestination: {} } },
    },
    {
      Sid: 'redact',
      DataIdentifier: [arn('EmailAddress'), arn('CreditCardNumber'), arn('IpAddress'), 'Badge'],
      Operation: { Deidentify: { MaskConfig: {} } },
    },
  ],
});

test('what a policy names is stars from then on, for whoever does not ask otherwise', async () => {
  const { logs } = rig;
  const logGroupName = 'app';
  await rig.create(logGroupName, 's');
  await rig.put(logGroupName, 's', 'early ada@example.com');
  await rig.running.cloud.clock.advance(1000);
  await logs.send(
    new sdk.PutDataProtectionPolicyCommand({ logGroupIdentifier: logGroupName, policyDocument: policy }),
  );
  const message =
    'ada@example.com from 10.0.0.1 paid with 4111 1111 1111 1111, not 4111 1111 1111 1112; B-17';
  const masked = '*************** from ******** paid with *******************, not 4111 1111 1111 1112; ****';
  await rig.put(logGroupName, 's', message);
  expect((await rig.get(logGroupName, 's', { startFromHead: true })).messages).toEqual([
    'early ada@example.com',
    masked,
  ]);
  expect(await rig.filter(logGroupName, { filterPattern: 'paid' })).toEqual([masked]);
  expect(await rig.filter(logGroupName, { filterPattern: 'paid', unmask: true })).toEqual([message]);
  const query = {
    logGroupName,
    startTime: 0,
    endTime: 4_000_000_000,
    queryString: 'filter @message like /paid/',
  };
  const { queryId } = await logs.send(new sdk.StartQueryCommand(query));
  await rig.running.cloud.clock.advance(1000);
  const { results } = await logs.send(new sdk.GetQueryResultsCommand({ queryId }));
  expect(results?.[0]).toContainEqual({ field: '@message', value: masked });
});

test('a policy that nobody could read by is refused, and the group is read on', async () => {
  await rig.create('spared', 's');
  await rig.put('spared', 's', 'one');
  const put = (policyDocument: string) =>
    refusal(
      rig.logs.send(new sdk.PutDataProtectionPolicyCommand({ logGroupIdentifier: 'spared', policyDocument })),
    );
  const unreadable = 'InvalidParameterException: Unable to parse the policy document.';
  expect(await put('{')).toBe(unreadable);
  expect(await put('null')).toBe(unreadable);
  expect(await put('{"Statement":5}')).toBe(unreadable);
  const broken = policy.replace(String.raw`B-\\d+`, '(B');
  const sentence = 'The custom data identifier Badge has no valid regular expression: (B';
  expect(await put(broken)).toBe(`InvalidParameterException: ${sentence}`);
  const policyName = 'account';
  const policyType = 'DATA_PROTECTION_POLICY' as const;
  const account = new sdk.PutAccountPolicyCommand({ policyName, policyType, policyDocument: broken });
  expect(await refusal(rig.logs.send(account))).toBe(`InvalidParameterException: ${sentence}`);
  expect((await rig.get('spared', 's')).messages).toEqual(['one']);
});
