import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateKeyPairCommand,
  DeleteKeyPairCommand,
  DescribeKeyPairsCommand,
  EC2Client,
  ImportKeyPairCommand,
} from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let ec2: EC2Client;

beforeAll(async () => {
  running = await startCloud();
  ec2 = new EC2Client({ ...running.clientOptions, maxAttempts: 1 });
});
afterAll(() => running[Symbol.asyncDispose]());

async function publicKeyOf(name: string) {
  const command = new DescribeKeyPairsCommand({ KeyNames: [name], IncludePublicKey: true });
  return (await ec2.send(command)).KeyPairs?.[0];
}

/** What OpenSSH itself makes of a private key; undefined where it is not installed. */
function sshKeygen(privateKey: string, ...options: string[]): string | undefined {
  if (!existsSync('/usr/bin/ssh-keygen')) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'key-pair-'));
  try {
    const file = join(directory, 'key');
    writeFileSync(file, `${privateKey}\n`);
    chmodSync(file, 0o600);
    return execFileSync('/usr/bin/ssh-keygen', [...options, '-f', file], { encoding: 'utf8' }).trim();
  } finally {
    rmSync(directory, { recursive: true });
  }
}

test('an RSA key pair is a real one, with the SHA-1 of its private half as fingerprint', async () => {
  const made = await ec2.send(new CreateKeyPairCommand({ KeyName: 'rsa' }));
  expect(made.KeyMaterial).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n[^]*-----END RSA PRIVATE KEY-----$/);
  const key = createPrivateKey(made.KeyMaterial ?? '');
  expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048);
  const digest = createHash('sha1')
    .update(key.export({ format: 'der', type: 'pkcs8' }))
    .digest('hex');
  expect(made.KeyFingerprint?.replaceAll(':', '')).toBe(digest);
  expect(made.KeyFingerprint).toMatch(/^(?:[0-9a-f]{2}:){19}[0-9a-f]{2}$/);
  const told = await publicKeyOf('rsa');
  expect(told).toMatchObject({
    KeyType: 'rsa',
    KeyPairId: made.KeyPairId,
    PublicKey: expect.stringMatching(/ rsa$/),
  });
  const own = sshKeygen(made.KeyMaterial ?? '', '-y');
  if (own !== undefined) expect(told?.PublicKey?.split(' ').slice(0, 2)).toEqual(own.split(' ').slice(0, 2));
});

test('an ED25519 key pair is in the form that OpenSSH takes, with its fingerprint', async () => {
  const made = await ec2.send(new CreateKeyPairCommand({ KeyName: 'ed', KeyType: 'ed25519' }));
  expect(made.KeyMaterial).toMatch(/^-----BEGIN OPENSSH PRIVATE KEY-----\n/);
  const told = await publicKeyOf('ed');
  const blob = Buffer.from(told?.PublicKey?.split(' ')[1] ?? '', 'base64');
  expect(made.KeyFingerprint).toBe(createHash('sha256').update(blob).digest('base64'));
  const own = sshKeygen(made.KeyMaterial ?? '', '-y');
  if (own !== undefined) expect(told?.PublicKey?.split(' ').slice(0, 2)).toEqual(own.split(' ').slice(0, 2));
});

test('a key pair for PuTTY is in its form', async () => {
  const made = await ec2.send(new CreateKeyPairCommand({ KeyName: 'putty', KeyFormat: 'ppk' }));
  expect(made.KeyMaterial).toMatch(
    /^PuTTY-User-Key-File-2: ssh-rsa\r\nEncryption: none\r\nComment: putty\r\n/,
  );
  expect(made.KeyMaterial).toMatch(/Private-MAC: [0-9a-f]{40}/);
});

test('a key of a person is imported from what OpenSSH writes, and fingerprinted by its public half', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const fromDer = new ImportKeyPairCommand({
    KeyName: 'der',
    PublicKeyMaterial: Buffer.from(der.toString('base64')),
  });
  const { KeyFingerprint: fingerprint } = await ec2.send(fromDer);
  expect(fingerprint?.replaceAll(':', '')).toBe(createHash('md5').update(der).digest('hex'));
  const line = (await publicKeyOf('der'))?.PublicKey ?? '';
  const again = new ImportKeyPairCommand({ KeyName: 'line', PublicKeyMaterial: Buffer.from(line) });
  expect((await ec2.send(again)).KeyFingerprint).toBe(fingerprint);
  expect(createPublicKey(publicKey.export({ format: 'pem', type: 'spki' })).equals(publicKey)).toBe(true);
  for (const text of ['', 'ssh-rsa', 'ssh-rsa AAAA', 'ssh-dss AAAAB3NzaC1kc3MAAACB', 'not a key at all']) {
    const broken = new ImportKeyPairCommand({ KeyName: 'broken', PublicKeyMaterial: Buffer.from(text) });
    await expect(ec2.send(broken), text).rejects.toMatchObject({
      name: 'InvalidKey.Format',
      message: 'Key is not in valid OpenSSH public key format',
    });
  }
});

test('a name is given once, and deleting what is not there is no fault', async () => {
  await ec2.send(new CreateKeyPairCommand({ KeyName: 'twice', KeyType: 'ed25519' }));
  await expect(ec2.send(new CreateKeyPairCommand({ KeyName: 'twice' }))).rejects.toMatchObject({
    name: 'InvalidKeyPair.Duplicate',
    message: "The keypair 'twice' already exists.",
  });
  await expect(ec2.send(new CreateKeyPairCommand({ KeyName: '' }))).rejects.toMatchObject({
    name: 'MissingParameter',
    message: 'The request must contain the parameter KeyName',
  });
  expect((await ec2.send(new DeleteKeyPairCommand({ KeyName: 'twice' }))).Return).toBe(true);
  expect((await ec2.send(new DeleteKeyPairCommand({ KeyName: 'twice' }))).Return).toBe(true);
  await expect(ec2.send(new DescribeKeyPairsCommand({ KeyNames: ['twice'] }))).rejects.toMatchObject({
    name: 'InvalidKeyPair.NotFound',
    message: "The key pair 'twice' does not exist",
  });
});
