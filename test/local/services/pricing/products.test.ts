import {
  DescribeServicesCommand,
  GetAttributeValuesCommand,
  GetProductsCommand,
  paginateGetProducts,
  PricingClient,
} from '@aws-sdk/client-pricing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud, type RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let pricing: PricingClient;
beforeAll(async () => {
  running = await startCloud();
  pricing = new PricingClient({ ...running.clientOptions, maxAttempts: 1 });
});
afterAll(() => running[Symbol.asyncDispose]());

const is = (Field: string, Value: string) => ({ Type: 'TERM_MATCH' as const, Field, Value });

/** The price of the one product that was found. */
function priceOf(list: readonly unknown[] | undefined): string | undefined {
  const [text] = list ?? [];
  return /"pricePerUnit":\{"USD":"([\d.]+)"\}/.exec(String(text))?.[1];
}

test('an instance has the price that the bill has', async () => {
  const { PriceList, FormatVersion } = await pricing.send(
    new GetProductsCommand({
      ServiceCode: 'AmazonEC2',
      Filters: [
        is('instanceType', 't3.micro'),
        is('operatingSystem', 'Linux'),
        is('tenancy', 'Shared'),
        is('preInstalledSw', 'NA'),
        is('capacitystatus', 'Used'),
        is('location', 'US East (N. Virginia)'),
      ],
    }),
  );
  expect(FormatVersion).toBe('aws_v1');
  expect(PriceList).toHaveLength(1);
  expect(priceOf(PriceList)).toBe('0.0104000000');
  expect(JSON.parse(String(PriceList?.[0]))).toMatchObject({
    serviceCode: 'AmazonEC2',
    product: {
      productFamily: 'Compute Instance',
      attributes: { instanceType: 't3.micro', vcpu: '2', memory: '1 GiB', usagetype: 'BoxUsage:t3.micro' },
    },
  });
  const sqs = await pricing.send(
    new GetProductsCommand({ ServiceCode: 'AWSQueueService', Filters: [is('queueType', 'Standard')] }),
  );
  expect(priceOf(sqs.PriceList)).toBe('0.0000004000');
});

test('services, values of attributes and pages', async () => {
  const { Services } = await pricing.send(new DescribeServicesCommand({ ServiceCode: 'AmazonEC2' }));
  expect(Services?.[0]?.AttributeNames).toContain('instanceType');
  const volumes = await pricing.send(
    new GetAttributeValuesCommand({ ServiceCode: 'AmazonEC2', AttributeName: 'volumeApiName' }),
  );
  expect(volumes.AttributeValues?.map(({ Value }) => Value)).toEqual([
    'gp2',
    'gp3',
    'io1',
    'io2',
    'sc1',
    'st1',
    'standard',
  ]);
  const skus = new Set<string>();
  let pages = 0;
  for await (const { PriceList = [] } of paginateGetProducts(
    { client: pricing, pageSize: 2 },
    { ServiceCode: 'AWSLambda' },
  )) {
    pages += 1;
    for (const item of PriceList) skus.add(String(item));
  }
  expect([pages, skus.size]).toEqual([2, 3]);
});

test('what is not there', async () => {
  await expect(pricing.send(new GetProductsCommand({ ServiceCode: 'AmazonNothing' }))).rejects.toMatchObject({
    name: 'NotFoundException',
  });
  const nowhere = await pricing.send(
    new GetProductsCommand({ ServiceCode: 'AmazonS3', Filters: [is('regionCode', 'eu-west-1')] }),
  );
  expect(nowhere.PriceList).toEqual([]);
});
