import {
  DescribeInstancesCommand,
  GetConsoleOutputCommand,
  ModifyInstanceMetadataOptionsCommand,
} from '@aws-sdk/client-ec2';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InstanceInProcesses } from '../../../../../src/local/runtimes/instance-in-processes.ts';
import { RealRuntimes } from '../../../../../src/local/runtimes/real-runtimes.ts';
import { systemClock, systemProcesses } from '../../../../../src/system.ts';
import { startMetadataRig } from './metadata-rig.ts';

const { mode } = await new RealRuntimes({
  allowProcesses: false,
  processes: systemProcesses,
  wall: systemClock,
}).available();
const inNamespaces = test.runIf(mode === 'namespaces');

let rig: Awaited<ReturnType<typeof startMetadataRig>>;
let id: string;
beforeAll(async () => {
  rig = await startMetadataRig();
  const UserData = Buffer.from(
    '#!/bin/sh\necho "I am $(curl -s http://169.254.169.254/latest/meta-data/instance-id)"\n',
  ).toString('base64');
  id = await rig.launch({
    UserData,
    MetadataOptions: { HttpTokens: 'optional', InstanceMetadataTags: 'enabled' },
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'web 1' }] }],
  });
});
afterAll(() => rig[Symbol.asyncDispose]());

/** Lines of answers, one for each path. */
async function get(...paths: string[]): Promise<string[]> {
  const script = `for p in ${paths.map((path) => `'${path}'`).join(' ')}; do curl -s "http://169.254.169.254/latest/$p" | tr '\\n' ' '; echo; done`;
  return (await rig.run(id, script)).trimEnd().split('\n');
}

inNamespaces('user data finds out which instance it runs on', async () => {
  const { Output = '' } = await rig.ec2.send(new GetConsoleOutputCommand({ InstanceId: id }));
  expect(Buffer.from(Output, 'base64').toString('utf8')).toContain(`I am ${id}\r\n`);
});

inNamespaces('an instance learns what it is, directory by directory', async () => {
  const { Reservations = [] } = await rig.ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }));
  const instance = Reservations[0]?.Instances?.[0];
  const mac = instance?.NetworkInterfaces?.[0]?.MacAddress;
  const [top, zone, address, tags, name, vpc, document, userData] = await get(
    '',
    'meta-data/placement/availability-zone',
    'meta-data/local-ipv4',
    'meta-data/tags/instance',
    'meta-data/tags/instance/Name',
    `meta-data/network/interfaces/macs/${mac}/vpc-id`,
    'dynamic/instance-identity/document',
    'user-data',
  );
  expect(top).toBe('dynamic/ meta-data/ user-data');
  expect(zone).toBe(instance?.Placement?.AvailabilityZone);
  expect(address).toBe(instance?.PrivateIpAddress);
  expect([tags, name]).toEqual(['Name', 'web 1']);
  expect(vpc).toBe(instance?.VpcId);
  expect(JSON.parse(document ?? '')).toMatchObject({
    accountId: '123456789012',
    instanceId: id,
    instanceType: 't3.micro',
    privateIp: instance?.PrivateIpAddress,
    region: 'us-east-1',
    version: '2017-09-30',
  });
  expect(userData).toMatch(/^#!\/bin\/sh echo/);
  const [missing] = await get('meta-data/none');
  expect(missing).toContain('<title>404 - Not Found</title>');
});

inNamespaces('the SDK finds the credentials of the role, and the cloud holds it to them', async () => {
  const script = `cat >/tmp/look.py <<'END'
import boto3, os
def client(service):
    return boto3.client(service, region_name="us-east-1", endpoint_url=os.environ["AWS_ENDPOINT_URL"])
print(client("sts").get_caller_identity()["Arn"])
found = client("ec2").describe_instances()
print(found["Reservations"][0]["Instances"][0]["InstanceId"])
try:
    client("iam").list_users()
except Exception as error:
    print(error)
END
python3 /tmp/look.py`;
  const [arn, found, refusal] = (await rig.run(id, script)).split('\n');
  expect(arn).toBe(`arn:aws:sts::123456789012:assumed-role/hosts/${id}`);
  expect(found).toBe(id);
  expect(refusal).toContain(
    `An error occurred (AccessDenied) when calling the ListUsers operation: User: ${arn} is not authorized to perform: iam:ListUsers`,
  );
});

inNamespaces('a token counts as long as it was asked for, and only for the right request', async () => {
  const token = 'http://169.254.169.254/latest/api/token';
  const header = 'X-aws-ec2-metadata-token';
  const code = `curl -s -o /dev/null -w '%{http_code} '`;
  const [codes, answer] = (
    await rig.run(
      id,
      `${code} -X PUT ${token}
${code} -X PUT -H '${header}-ttl-seconds: 21601' ${token}
${code} -X PUT -H '${header}-ttl-seconds: 60' -H 'X-Forwarded-For: 10.0.0.1' ${token}
${code} ${token}
${code} -H '${header}: wrong' http://169.254.169.254/latest/meta-data/
curl -s -X PUT -H '${header}-ttl-seconds: 60' ${token} >/root/token
echo; curl -s -H "${header}: $(cat /root/token)" http://169.254.169.254/latest/meta-data/instance-id`,
    )
  ).split('\n');
  expect([codes, answer]).toEqual(['400 400 403 405 401 ', id]);
  await rig.running.cloud.clock.advance('1m');
  const late = `${code} -H "${header}: $(cat /root/token)" http://169.254.169.254/latest/meta-data/`;
  expect(await rig.run(id, late)).toBe('401 ');
});

inNamespaces('an instance that asks for tokens is told nothing without one', async () => {
  const change = (options: object) =>
    rig.ec2.send(new ModifyInstanceMetadataOptionsCommand({ InstanceId: id, ...options }));
  await change({ HttpTokens: 'required' });
  expect((await get('meta-data/'))[0]).toContain('<title>401 - Unauthorized</title>');
  await change({ HttpTokens: 'optional', InstanceMetadataTags: 'disabled' });
  expect((await get('meta-data/tags/'))[0]).toContain('<title>404 - Not Found</title>');
});

test('without a network of its own it is told where to ask, and no web page is answered there', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'plain-'));
  const machine = { processes: systemProcesses, wall: systemClock };
  const hosts = new Map<string, InstanceInProcesses>();
  await using plain = await startMetadataRig({
    runtimes: {
      available: async () => ({ mode: 'processes', reason: 'a test' }),
      instance: (name, surroundings) => {
        const host = hosts.get(name) ?? new InstanceInProcesses(directory, machine, surroundings);
        hosts.set(name, host);
        return host;
      },
      functions: {
        prepare: () => undefined,
        invoke: () => Promise.reject(new Error('No functions here')),
        provide: () => Promise.reject(new Error('No functions here')),
        retire: () => undefined,
      },
      close: async () => void (await Promise.all([...hosts.values()].map((host) => host.remove()))),
    },
  });
  const host = await plain.launch({ MetadataOptions: { HttpTokens: 'optional' } });
  const code = `curl -s -o /dev/null -w '%{http_code}'`;
  const script = `curl -s "$AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/meta-data/instance-id"; echo
${code} -H 'Origin: http://example.com' "$AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/"`;
  expect(await plain.run(host, script)).toBe(`${host}\n403`);
  await plain.ec2.send(
    new ModifyInstanceMetadataOptionsCommand({ InstanceId: host, HttpEndpoint: 'disabled' }),
  );
  const done = await hosts.get(host)?.run({ script: `curl -s "$AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/"` });
  expect(done?.stdout).toContain('<title>403 - Forbidden</title>');
});
