import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { awsEndpoint } from '../../../src/aws/endpoint/endpoint.ts';
import { partitionOf } from '../../../src/aws/endpoint/partition.ts';
import { regionNames } from '../../../src/data/regions.ts';
import { loadService, serviceNames } from '../../../src/wire/service.ts';
import { sdkClientOf, sdkPackages } from '../sdk-clients.ts';

const require = createRequire(import.meta.url);
const elsewhere = [
  'us-iso-east-1',
  'us-isob-east-1',
  'eusc-de-east-1',
  'eu-isoe-west-1',
  'us-isof-south-1',
  'cn-north-1',
];
const regions = [...new Set([...regionNames(), ...elsewhere])];
const variants = [false, true].flatMap((fips) => [false, true].map((dualStack) => ({ fips, dualStack })));

describe("endpoints are those of AWS's own rules", () => {
  test.each(serviceNames.filter((name) => name in sdkPackages))(
    '%s, in every region, with and without FIPS and dual stack',
    async (name) => {
      const { config } = await sdkClientOf(name, { region: 'us-east-1' });
      const { metadata } = loadService(name);
      for (const region of regions) {
        for (const variant of variants) {
          if (name.startsWith('s3') && variant.fips && partitionOf(region).name === 'aws-cn') {
            expect(() => awsEndpoint(metadata, region, variant)).toThrow(
              `has no FIPS endpoint in ${region}.`,
            );
            continue;
          }
          const ours = awsEndpoint(metadata, region, variant);
          const { url, properties } = config.endpointProvider({
            Region: region,
            UseFIPS: variant.fips,
            UseDualStack: variant.dualStack,
          });
          const scheme = properties?.['authSchemes']?.[0];
          // Mechanical Turk exists in us-east-1 alone, which the rules do not know.
          if (name === 'mturk' && !variant.fips && !variant.dualStack && partitionOf(region).name === 'aws') {
            expect(ours.hostname).toBe('mturk-requester.us-east-1.amazonaws.com');
            continue;
          }
          expect(`${region} ${ours.hostname}`).toBe(`${region} ${url.hostname}`);
          if (name !== 'mturk')
            expect(`${region} ${ours.signingRegion}`).toBe(`${region} ${scheme?.signingRegion ?? region}`);
          expect(ours.signingName).toBe(scheme?.signingName ?? config.defaultSigningName);
        }
      }
    },
  );

  test("Mechanical Turk's sandbox is a region of its own, as in AWS's tables of endpoints", () => {
    const { metadata } = loadService('mturk');
    expect(awsEndpoint(metadata, 'sandbox', { fips: false, dualStack: false })).toMatchObject({
      hostname: 'mturk-requester-sandbox.us-east-1.amazonaws.com',
      signingRegion: 'us-east-1',
    });
  });

  test('partitions are those that the SDK knows', () => {
    const { partition } = require('@aws-sdk/core/client');
    for (const region of [...regions, 'xx-nowhere-1']) {
      const { name, dnsSuffix, dualStackDnsSuffix, implicitGlobalRegion } = partition(region);
      expect(partitionOf(region)).toMatchObject({
        name,
        dnsSuffix,
        dualStackDnsSuffix,
        globalRegion: implicitGlobalRegion,
      });
    }
  });
});
