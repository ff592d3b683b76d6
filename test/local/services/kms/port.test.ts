import { CreateKeyCommand, DescribeKeyCommand, DisableKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { expect, test } from 'vitest';
import { defineAction } from '../../../../src/local/action.ts';
import { defineService } from '../../../../src/local/services/define-service.ts';
import type { Manifest } from '../../../../src/local/services/define-service.ts';
import {
  decryptFor,
  encryptFor,
  generateDataKeyFor,
  keyPermissions,
  usableKey,
} from '../../../../src/local/services/kms/port.ts';
import { manifest } from '../../../../src/local/services/manifest.ts';
import { startCloud } from '../../../support/cloud.ts';

/** A service that encrypts what it is given, in its own transaction. */
const put = defineAction('ssm', 'PutParameter', {
  authorize: (input, context) => [
    { action: 'ssm:PutParameter', arn: '*' },
    ...keyPermissions(context, 'GenerateDataKey', { service: 'ssm', keyId: input.KeyId }),
  ],
  handler({ KeyId: keyId, Value: value }, context) {
    const use = { service: 'ssm', keyId, encryptionContext: { of: 'test' } };
    const { manager } = usableKey(context, use);
    const { blob } = encryptFor(context, use, Buffer.from(value));
    const dataKey = generateDataKeyFor(context, use);
    expect(decryptFor(context, use, blob).toString()).toBe(value);
    expect(decryptFor(context, use, dataKey.blob)).toEqual(dataKey.plaintext);
    expect(dataKey.plaintext).toHaveLength(32);
    return { Version: 1, Tier: manager === 'AWS' ? 'Standard' : 'Advanced' };
  },
});

const services: Manifest = {
  ...manifest,
  ssm: async () => ({
    service: defineService({ name: 'ssm' }),
    actions: { PutParameter: async () => ({ action: put }) },
  }),
};

test('a service encrypts within its own transaction, with its own key or with a named one', async () => {
  await using running = await startCloud({ services });
  const ssm = new SSMClient({ ...running.clientOptions, maxAttempts: 1 });
  const kms = new KMSClient({ ...running.clientOptions, maxAttempts: 1 });
  const store = (KeyId?: string) => ssm.send(new PutParameterCommand({ Name: 'n', Value: 'v', KeyId }));
  expect(await store()).toMatchObject({ Tier: 'Standard' });
  const own = await kms.send(new DescribeKeyCommand({ KeyId: 'alias/aws/ssm' }));
  expect(own.KeyMetadata).toMatchObject({ KeyManager: 'AWS' });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  expect(await store(KeyMetadata?.Arn)).toMatchObject({ Tier: 'Advanced' });
  await kms.send(new DisableKeyCommand({ KeyId: KeyMetadata?.KeyId }));
  await expect(store(KeyMetadata?.Arn)).rejects.toMatchObject({
    name: 'DisabledException',
    message: `${KeyMetadata?.Arn} is disabled.`,
  });
  await expect(store('alias/none')).rejects.toMatchObject({ name: 'NotFoundException' });
});
