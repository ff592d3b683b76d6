import { z } from 'zod';
import { everywhere, named, text, word } from './common.ts';

const type = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'write an instance type such as t3.micro');

/** What a machine is launched with, alone or by a template. */
export const machine = {
  type: type.default('t3.micro'),
  image: text
    .default('al2023')
    .describe('A name such as al2023 or ubuntu-24.04, a public parameter, or an id.'),
  securityGroups: z.array(word).default([]).describe('Names of security groups of this file.'),
  key: text.optional().describe('A key pair of this file, or the name of one in the account.'),
  userData: z.string().max(16_384).optional().describe('A script that runs at the first boot.'),
  userDataFile: text.optional().describe('The same in a file, beside this one.'),
  instanceProfile: text
    .optional()
    .describe('A role of this file with instanceProfile: true, or the name of a profile in the account.'),
};

export const compute = {
  keyPairs: named(
    z.strictObject({
      publicKey: z
        .string()
        .regex(/^(?:ssh-rsa|ssh-ed25519) /, 'write a public key as ssh-keygen does: ssh-ed25519 AAAA… me')
        .describe('The public half; the private one never leaves your machine.'),
      ...everywhere,
    }),
  ),
  instances: named(
    z.strictObject({
      ...machine,
      count: z.number().int().min(0).max(100).default(1),
      subnet: text.optional().describe('A subnet, or a group of subnets over which they are spread.'),
      publicIp: z.boolean().optional().describe('As the subnet says when absent.'),
      rootGib: z.number().int().min(1).max(65_536).optional().describe('GiB of the root volume.'),
      ...everywhere,
    }),
  ).describe('Instances; web with count 2 is instance.web-1 and instance.web-2.'),
  volumes: named(
    z.strictObject({
      gib: z.number().int().min(1).max(65_536),
      type: z.enum(['gp3', 'gp2', 'io1', 'io2', 'st1', 'sc1', 'standard']).default('gp3'),
      iops: z.number().int().min(100).max(256_000).optional(),
      throughput: z.number().int().min(125).max(2_000).optional().describe('MiB/s, of gp3.'),
      zone: text.optional().describe('A zone, such as a. That of the instance when absent.'),
      encrypted: z.boolean().default(true),
      instance: text.optional().describe('The instance that it is attached to, such as web-1.'),
      device: z
        .string()
        .regex(/^\/dev\/(?:sd[b-z]|xvd[b-z])\d?$/, 'write a device such as /dev/sdf')
        .optional(),
      ...everywhere,
    }),
  ),
  addresses: named(
    z.strictObject({
      instance: text.optional().describe('The instance that it leads to, such as web-1.'),
      ...everywhere,
    }),
  ).describe('Public addresses that stay.'),
};
