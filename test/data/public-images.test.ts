import { expect, test } from 'vitest';
import { publicImages, publicParameters } from '../../src/data/public-images.ts';
import { regionNames } from '../../src/data/regions.ts';

const AL2023 = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';

test('in every region every public parameter names an image that is there', () => {
  for (const region of regionNames()) {
    const parameters = publicParameters(region);
    expect(parameters[AL2023], region).toMatch(/^ami-[0-9a-f]{17}$/);
    for (const [name, id] of Object.entries(parameters)) {
      const image = publicImages(region).get(id);
      expect(image?.architecture, `${region} ${name}`).toBe(name.includes('arm64') ? 'arm64' : 'x86_64');
    }
  }
});

test('an image of Amazon Linux has the name, owner and date of its release', () => {
  const id = publicParameters('us-east-1')[AL2023] ?? '';
  expect(publicImages('us-east-1').get(id)).toEqual({
    id,
    name: 'al2023-ami-2023.11.20260427.1-kernel-6.1-x86_64',
    description: 'Amazon Linux 2023 AMI 2023.11.20260427.1 x86_64 HVM kernel-6.1',
    architecture: 'x86_64',
    ownerId: '137112412989',
    windows: false,
    rootDeviceName: '/dev/xvda',
    rootDeviceType: 'ebs',
    virtualizationType: 'hvm',
    released: '2026-04-27',
  });
});

test('only ids that AWS could have given are images', () => {
  for (const id of publicImages('eu-west-1').keys()) expect(id).toMatch(/^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/);
});
