import { onDemandPrice } from '../../../data/prices.ts';
import { tariffOf } from '../ce/port.ts';
import { notFound } from './errors.ts';
import { instanceProducts } from './instances.ts';
import { productOf } from './product.ts';
import type { Product } from './product.ts';

/** What is told of a use beside its price: its family, the kind of use that the bill knows, and attributes. */
type Entry = readonly [family: string, usage: string, more?: Readonly<Record<string, string>>];

const storage = (type: string): Entry => ['Storage', `volume|${type}`, { volumeApiName: type }];

/** Services by their codes, with the uses that the bill of the cloud has a price for. */
const offers: Readonly<Record<string, readonly Entry[]>> = {
  AmazonCloudWatch: [
    ['Alarm', 'alarm|standard', { alarmType: 'Standard' }],
    ['Alarm', 'alarm|high', { alarmType: 'High Resolution' }],
    ['Data Payload', 'log-bytes'],
  ],
  AmazonEC2: [
    ...['gp2', 'gp3', 'io1', 'io2', 'st1', 'sc1', 'standard'].map(storage),
    ['System Operation', 'volume-iops|gp3', { volumeApiName: 'gp3' }],
    ['System Operation', 'volume-iops|io1', { volumeApiName: 'io1' }],
    ['System Operation', 'volume-iops|io2', { volumeApiName: 'io2' }],
    ['Provisioned Throughput', 'volume-throughput', { volumeApiName: 'gp3' }],
    ['Storage Snapshot', 'snapshot'],
    ['NAT Gateway', 'nat-gateway'],
  ],
  AmazonS3: [
    ['Storage', 'storage|STANDARD', { storageClass: 'General Purpose', volumeType: 'Standard' }],
    ['API Request', 'requests|s3|1'],
    ['API Request', 'requests|s3|2'],
  ],
  AmazonVPC: [
    ['VpcPublicIPv4Address', 'address|used'],
    ['VpcPublicIPv4Address', 'address|idle'],
  ],
  AWSCostExplorer: [['API Request', 'requests|ce']],
  AWSLambda: [
    ['Serverless', 'lambda-requests'],
    ['Serverless', 'lambda-compute|x86_64'],
    ['Serverless', 'lambda-compute|arm64'],
  ],
  AWSQueueService: [
    ['API Request', 'requests|sqs|standard', { queueType: 'Standard' }],
    ['API Request', 'requests|sqs|fifo', { queueType: 'FIFO (first-in, first-out)' }],
  ],
  AWSSecretsManager: [
    ['Secret', 'secret'],
    ['API Request', 'requests|secretsmanager'],
  ],
  awskms: [
    ['Encryption Key', 'key'],
    ['API Request', 'requests|kms'],
  ],
};

const made = new Map<string, readonly Product[]>();

export function serviceCodes(): readonly string[] {
  return Object.keys(offers).sort();
}

/** All products of a service. */
export function productsOf(serviceCode: string): readonly Product[] {
  if (!Object.hasOwn(offers, serviceCode)) throw notFound(`Service code ${serviceCode} was not found.`);
  const known = made.get(serviceCode);
  if (known !== undefined) return known;
  const products = (offers[serviceCode] ?? []).flatMap(([family, usage, more = {}]) => {
    const tariff = tariffOf(usage);
    return tariff === undefined ? [] : [productOf(serviceCode, family, tariff, more)];
  });
  const all = serviceCode === 'AmazonEC2' ? [...instanceProducts(), ...products] : products;
  made.set(serviceCode, all);
  return all;
}

/** The names of the attributes of a service's products. */
export function attributeNames(serviceCode: string): readonly string[] {
  const names = productsOf(serviceCode).flatMap(({ attributes }) => Object.keys(attributes));
  return [...new Set(['productFamily', 'termType', ...names])].sort();
}

/** The day of the tables. */
export function listDay(): string {
  return onDemandPrice('t3.micro', 'us-east-1')?.asOf ?? '';
}

/** How AWS numbers the lists: by their day, and its time. */
export function listVersion(): string {
  return `${listDay().replaceAll('-', '')}000000`;
}
