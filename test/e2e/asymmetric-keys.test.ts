import { spawn } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CreateKeyCommand, GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';

/** The binary has stand-ins for Node's own modules, and what makes pairs of keys is among them. */
test('the binary makes RSA and ECC keys, and what they sign holds outside', async () => {
  const home = mkdtempSync(join(tmpdir(), 'nuage-keys-'));
  const line = [resolve('dist/nuage.js'), 'local', 'start', '--memory', '--port', '0'];
  const cloud = spawn(process.execPath, line, { cwd: home, env: { PATH: process.env['PATH'], HOME: home } });
  try {
    const [said] = await once(cloud.stdout, 'data');
    const [, endpoint = ''] = /answers at (\S+)/.exec(String(said)) ?? [];
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const kms = new KMSClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
    const Message = Buffer.from('what is signed');
    for (const [KeySpec, SigningAlgorithm] of [
      ['RSA_2048', 'RSASSA_PKCS1_V1_5_SHA_256'],
      ['ECC_NIST_P256', 'ECDSA_SHA_256'],
    ] as const) {
      const { KeyMetadata } = await kms.send(new CreateKeyCommand({ KeySpec, KeyUsage: 'SIGN_VERIFY' }));
      const KeyId = KeyMetadata?.KeyId ?? '';
      const { Signature } = await kms.send(new SignCommand({ KeyId, Message, SigningAlgorithm }));
      const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId }));
      const key = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
      expect(verify('sha256', Message, key, Signature ?? Buffer.alloc(0))).toBe(true);
    }
    kms.destroy();
  } finally {
    cloud.kill('SIGINT');
    await once(cloud, 'close');
    rmSync(home, { recursive: true, force: true });
  }
});
