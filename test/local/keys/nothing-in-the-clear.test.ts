import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateAccessKeyCommand,
  CreateLoginProfileCommand,
  CreateServiceSpecificCredentialCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  UploadServerCertificateCommand,
} from '@aws-sdk/client-iam';
import {
  PutSecretValueCommand,
  CreateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { CreateKeyPairCommand, EC2Client } from '@aws-sdk/client-ec2';
import { expect, test } from 'vitest';
import { iamRig } from '../services/iam/iam-rig.ts';

const pem = (name: string): string =>
  readFileSync(new URL(`../../support/tls/${name}.pem`, import.meta.url), 'utf8');

/** All files of a directory, one after the other. */
function bytesUnder(directory: string): Buffer {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((each) =>
    join(directory, each),
  );
  return Buffer.concat(files.filter((each) => statSync(each).isFile()).map((each) => readFileSync(each)));
}

test('no secret and no private key stands in the data directory as it is', async () => {
  const data = mkdtempSync(join(tmpdir(), 'nuage-clear-'));
  const secrets: Record<string, string> = {};
  {
    await using rig = await iamRig({ data });
    const options = rig.running.clientOptions;
    const { iam } = rig;
    const planted = (what: string) => (secrets[what] = `planted-${what}-zq7Xw9Lk3`);
    const manager = new SecretsManagerClient(options);
    await manager.send(new CreateSecretCommand({ Name: 'a', SecretString: planted('secret') }));
    const bytes = Buffer.from(planted('bytes'));
    await manager.send(new PutSecretValueCommand({ SecretId: 'a', SecretBinary: bytes }));
    const parameter = { Name: '/a', Type: 'SecureString' as const, Value: planted('parameter') };
    await new SSMClient(options).send(new PutParameterCommand(parameter));
    await iam.send(new CreateUserCommand({ UserName: 'ann' }));
    const Password = `${planted('password')}!A`;
    await iam.send(new CreateLoginProfileCommand({ UserName: 'ann', Password }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'ann' }));
    secrets['access key'] = AccessKey?.SecretAccessKey ?? '';
    const device = await iam.send(new CreateVirtualMFADeviceCommand({ VirtualMFADeviceName: 'ann' }));
    secrets['seed'] = Buffer.from(device.VirtualMFADevice?.Base32StringSeed ?? []).toString();
    const specific = { UserName: 'ann', ServiceName: 'codecommit.amazonaws.com' };
    const made = await iam.send(new CreateServiceSpecificCredentialCommand(specific));
    secrets['service password'] = made.ServiceSpecificCredential?.ServicePassword ?? '';
    const certificate = { CertificateBody: pem('certificate'), PrivateKey: pem('key') };
    await iam.send(new UploadServerCertificateCommand({ ServerCertificateName: 'web', ...certificate }));
    secrets['certificate key'] = certificate.PrivateKey.split('\n')[2] ?? '';
    const { Credentials } = await new STSClient(options).send(new GetSessionTokenCommand({}));
    secrets['session key'] = Credentials?.SecretAccessKey ?? '';
    secrets['session token'] = Credentials?.SessionToken ?? '';
    const { KeyMaterial = '' } = await new EC2Client(options).send(
      new CreateKeyPairCommand({ KeyName: 'web' }),
    );
    secrets['key pair'] = KeyMaterial.split('\n')[2] ?? '';
    await rig.running.cloud.clock.advance('1m');
  }
  const kept = bytesUnder(data);
  expect(kept.length).toBeGreaterThan(10_000);
  expect(kept.includes('/a'), 'what is no secret is there to be read').toBe(true);
  const found = Object.entries(secrets).flatMap(([what, secret]) => {
    expect(secret.length, what).toBeGreaterThan(15);
    const forms = [
      secret,
      Buffer.from(secret).toString('base64').slice(4, -8),
      Buffer.from(secret).toString('hex'),
    ];
    return forms.some((form) => kept.includes(form)) ? [what] : [];
  });
  expect(found).toEqual([]);
  rmSync(data, { recursive: true });
});
