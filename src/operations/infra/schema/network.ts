import { z } from 'zod';
import { cidr, everywhere, named, text } from './common.ts';

const listed = z.union([text, z.array(text).min(1)], { error: 'write text, or a list of texts' });

const rule = z
  .strictObject({
    protocol: z.enum(['tcp', 'udp', 'icmp', 'all']).optional().describe('tcp when absent.'),
    port: z.number().int().min(0).max(65_535).optional().describe('One port.'),
    ports: z
      .string()
      .regex(/^\d{1,5}-\d{1,5}$/, 'write a range such as 8000-8100')
      .optional()
      .describe('A range of ports, such as 8000-8100.'),
    from: listed
      .optional()
      .describe(
        'Who may come in: a CIDR block, anywhere, self, or another group as security-group.NAME; or a list.',
      ),
    to: listed.optional().describe('Where traffic may go to, in a rule of egress; as from.'),
    description: z
      .string()
      .max(255)
      .regex(/^[\w .:/()#,@[\]+=&;{}!$*-]*$/, 'AWS takes letters, digits, spaces and ._-:/()#,@[]+=&;{}!$*')
      .optional(),
    openToWorld: z
      .boolean()
      .optional()
      .describe('The explicit word without which ports 22 and 3389 are not opened to anywhere.'),
  })
  .describe('What a security group lets through.');

export const network = {
  vpc: z
    .strictObject({
      cidr: cidr.default('10.0.0.0/16').describe('Its addresses, /16 to /28.'),
      dnsSupport: z.boolean().default(true),
      dnsHostnames: z.boolean().default(true).describe('Names for instances with a public address.'),
      ...everywhere,
    })
    .optional()
    .describe('The network that the stack lives in.'),
  subnets: named(
    z
      .strictObject({
        cidr: cidr.optional().describe('The block of all its zones together; it is split evenly.'),
        cidrs: z.array(cidr).min(1).optional().describe('The block of each zone.'),
        zones: z
          .union([z.number().int().min(1).max(6), z.array(text).min(1)], {
            error: 'write how many zones, or their names such as [a, b]',
          })
          .optional()
          .describe('How many availability zones, or which: a, eu-west-1b. As many as cidrs when absent.'),
        public: z.boolean().default(false).describe('Instances get a public address.'),
        ...everywhere,
      })
      .describe('Subnets over zones: web over two zones is subnet.web-a and subnet.web-b.'),
  ),
  internetGateway: z
    .union([z.boolean(), z.strictObject(everywhere)], { error: 'write true' })
    .optional()
    .describe('The way to the internet.'),
  natGateways: named(
    z.strictObject({
      subnet: text.describe(
        'A public subnet, such as public-a; the first zone of a group when it names one.',
      ),
      ...everywhere,
    }),
  ).describe('Ways out for subnets without public addresses. Each brings an address of its own.'),
  routeTables: named(
    z.strictObject({
      subnets: z.array(text).default([]).describe('The subnets that go by it: names of groups or of one.'),
      routes: z
        .array(
          z.strictObject({
            to: cidr.describe('The destination.'),
            via: text.describe('internet-gateway, nat-gateway.NAME or instance.NAME.'),
          }),
        )
        .default([]),
      ...everywhere,
    }),
  ),
  securityGroups: named(
    z.strictObject({
      description: z.string().min(1).max(255).optional(),
      ingress: z.array(rule).default([]),
      egress: z.array(rule).optional().describe('Everything may go out when absent.'),
      ...everywhere,
    }),
  ),
};

export type Rule = z.output<typeof rule>;
