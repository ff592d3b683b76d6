import type { BillLine } from '../bill/lines.ts';

/** What a line says of itself, by the dimensions' names. What does not apply has the words that AWS has for it. */
export const dimensions: Readonly<Record<string, (line: BillLine) => string>> = {
  AZ: () => 'NoAZ',
  BILLING_ENTITY: () => 'AWS',
  INSTANCE_TYPE: ({ tariff }) => tariff.instanceType ?? 'NoInstanceType',
  INSTANCE_TYPE_FAMILY: ({ tariff }) => tariff.instanceType?.split('.')[0] ?? 'NoInstanceTypeFamily',
  INVOICING_ENTITY: () => 'Amazon Web Services, Inc.',
  LEGAL_ENTITY_NAME: () => 'Amazon Web Services, Inc.',
  LINKED_ACCOUNT: ({ account }) => account,
  OPERATING_SYSTEM: ({ tariff }) => tariff.platform ?? 'NoOperatingSystem',
  OPERATION: ({ operation }) => operation,
  PLATFORM: ({ tariff }) => tariff.platform ?? 'NoPlatform',
  PURCHASE_TYPE: ({ tariff }) => tariff.purchase ?? 'On Demand Instances',
  RECORD_TYPE: () => 'Usage',
  REGION: ({ region }) => region,
  RESOURCE_ID: ({ resource }) => (resource === '' ? 'NoResourceId' : resource),
  SERVICE: ({ tariff }) => tariff.service,
  TENANCY: ({ tariff }) => (tariff.instanceType === undefined ? 'NoTenancy' : 'Shared'),
  USAGE_TYPE: ({ usageType }) => usageType,
  USAGE_TYPE_GROUP: ({ tariff }) => tariff.group ?? 'NoUsageTypeGroup',
};

export function dimensionOf(line: BillLine, name: string): string {
  return dimensions[name]?.(line) ?? '';
}
