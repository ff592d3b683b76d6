import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuage, temporaryDirectory } from '../support/terminal.ts';

const environment = { AWS_REGION: 'eu-west-1' };

test('a wrong key is named with its line and what was meant', async () => {
  const home = temporaryDirectory();
  writeFileSync(join(home, 'infra.yaml'), 'name: shop\nvpc:\n  cider: 10.0.0.0/16\n');
  const ran = await nuage(['infra', 'plan', '--local'], { home, environment });
  expect(ran.code).toBe(64);
  expect(ran.stderr).toContain('infra.yaml:3:3: vpc.cider is not a key of the stack');
  expect(ran.stderr).toContain('Did you mean "cidr"?');
});

test('a subnet outside the VPC and a door that stands open are named with their lines', async () => {
  const home = temporaryDirectory();
  const file = join(home, 'shop.yaml');
  writeFileSync(
    file,
    'name: shop\nvpc: {}\nsubnets:\n  web: { cidr: 10.9.0.0/24 }\nsecurityGroups:\n  web:\n    ingress:\n      - { port: 22, from: anywhere }\n',
  );
  const ran = await nuage(['infra', 'plan', file, '--local'], { home, environment });
  expect(ran.code).toBe(64);
  expect(ran.stderr).toContain(
    "shop.yaml:4:16: subnets.web.cidr is 10.9.0.0/24, which lies outside the VPC's 10.0.0.0/16",
  );
  expect(ran.stderr).toContain(
    'shop.yaml:8:9: securityGroups.web.ingress.0 opens port 22 (SSH) to the world',
  );
});

test('a number out of range and a word in its place are named with their lines', async () => {
  const home = temporaryDirectory();
  writeFileSync(
    join(home, 'infra.yaml'),
    'name: shop\nfunctions:\n  work: { code: x, role: r, memoryMib: 64, timeoutSeconds: 1000 }\nqueues:\n  a: { delaySeconds: soon }\n  b: { delaySeconds: 1.5 }\n',
  );
  const ran = await nuage(['infra', 'plan', '--local'], { home, environment });
  expect(ran.code).toBe(64);
  expect(ran.stderr).toContain('infra.yaml:3:40: functions.work.memoryMib is too small: at least 128');
  expect(ran.stderr).toContain('infra.yaml:3:60: functions.work.timeoutSeconds is too large: at most 900');
  expect(ran.stderr).toContain('infra.yaml:5:22: queues.a.delaySeconds must be a number');
  expect(ran.stderr).toContain('infra.yaml:6:22: queues.b.delaySeconds must be a whole number');
});

test('a name that may not be is told what a name is', async () => {
  const home = temporaryDirectory();
  const long = 'a'.repeat(33);
  writeFileSync(
    join(home, 'infra.yaml'),
    `name: shop\nparameters:\n  /shop/x: { value: hello }\n  ${long}: { value: hello }\n`,
  );
  const ran = await nuage(['infra', 'plan', '--local'], { home, environment });
  expect(ran.code).toBe(64);
  expect(ran.stderr).toContain('infra.yaml:3:3: parameters./shop/x is not a name that may stand here');
  expect(ran.stderr).toContain('Write lower-case letters, digits and single hyphens, such as web-1.');
  expect(ran.stderr).toContain(`infra.yaml:4:3: parameters.${long} is too long: at most 32 characters`);
});

test('a key that is not there is said to be missing, not to be something else', async () => {
  const home = temporaryDirectory();
  writeFileSync(join(home, 'infra.yaml'), 'environment: test\n');
  const { stderr, code } = await nuage(['infra', 'plan', '--local'], { home, environment });
  expect(code).toBe(64);
  expect(stderr).toMatch(/infra\.yaml:1:1: name is missing\.\nhint {2}It is text\./);
});

test('TypeScript says the same as YAML, and a plan is JSON as well', async () => {
  const home = temporaryDirectory();
  writeFileSync(
    join(home, 'infra.ts'),
    "const cidr: string = '10.0.0.0/16';\nexport default { name: 'shop', vpc: { cidr } };\n",
  );
  const ran = await nuage(['infra', 'plan', '--local', '--output', 'json'], { home, environment });
  expect(ran.stderr).toBe('');
  expect(JSON.parse(ran.stdout)).toMatchObject({
    changes: { create: 1 },
    resources: [
      { address: 'vpc', change: 'create', attributes: [{ name: 'cidr', after: '10.0.0.0/16' }, {}, {}] },
    ],
  });
});
