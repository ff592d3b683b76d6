import {
  DescribeServicesCommand,
  GetAttributeValuesCommand,
  GetPriceListFileUrlCommand,
  GetProductsCommand,
  ListPriceListsCommand,
  paginateGetProducts,
  PricingClient,
} from '@aws-sdk/client-pricing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCloud, type RunningCloud } from '../../../support/cloud.ts';

let running: RunningCloud;
let pricing: PricingClient;
beforeAll(async () => {
  running = await startCloud({ port: 0 });
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

interface Told {
  readonly product: { readonly sku: string };
  readonly terms: { readonly OnDemand: object };
  readonly version: string;
  readonly publicationDate: string;
}

test('the price list of a service is a file, from the day of the tables on', async () => {
  const list = (more: { EffectiveDate?: Date; RegionCode?: string; CurrencyCode?: string } = {}) =>
    pricing.send(
      new ListPriceListsCommand({
        ServiceCode: 'AWSQueueService',
        EffectiveDate: new Date('2100-01-01'),
        CurrencyCode: 'USD',
        ...more,
      }),
    );
  const { PriceLists } = await list({ RegionCode: 'us-east-1' });
  expect(PriceLists).toEqual([
    {
      PriceListArn: expect.stringMatching(
        /^arn:aws:pricing:::price-list\/aws\/AWSQueueService\/USD\/\d{14}\/us-east-1$/,
      ),
      RegionCode: 'us-east-1',
      CurrencyCode: 'USD',
      FileFormats: ['json'],
    },
  ]);
  for (const none of [
    { EffectiveDate: new Date('2001-01-01') },
    { RegionCode: 'eu-west-1' },
    { CurrencyCode: 'CNY' },
  ])
    expect((await list(none)).PriceLists).toEqual([]);
  const PriceListArn = PriceLists?.[0]?.PriceListArn ?? '';
  const urlOf = (FileFormat: string, arn = PriceListArn) =>
    pricing.send(new GetPriceListFileUrlCommand({ PriceListArn: arn, FileFormat }));
  const { Url = '' } = await urlOf('json');
  const answer = await fetch(Url);
  const file: unknown = await answer.json();
  // The same products as a query tells one by one.
  const { PriceList = [] } = await pricing.send(new GetProductsCommand({ ServiceCode: 'AWSQueueService' }));
  const texts: readonly unknown[] = PriceList;
  const told = texts.map((text): Told => JSON.parse(String(text)));
  expect(file).toEqual({
    formatVersion: 'v1.0',
    offerCode: 'AWSQueueService',
    version: told[0]?.version,
    publicationDate: told[0]?.publicationDate,
    products: Object.fromEntries(told.map(({ product }) => [product.sku, product])),
    terms: { OnDemand: Object.fromEntries(told.map(({ product, terms }) => [product.sku, terms.OnDemand])) },
  });
  await expect(urlOf('csv')).rejects.toMatchObject({
    name: 'InvalidParameterException',
    message: 'File format csv is not supported.',
  });
  const other = PriceListArn.replace('AWSQueueService', 'AWSUnknown');
  await expect(urlOf('json', other)).rejects.toMatchObject({
    name: 'NotFoundException',
    message: `Price list ${other} was not found.`,
  });
  expect((await fetch(Url.replace('AWSQueueService', 'AWSUnknown'))).status).toBe(404);
});
