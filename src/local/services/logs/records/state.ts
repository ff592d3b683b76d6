import type { Input } from '../../../action.ts';
import { defineTable } from '../../../store/table.ts';

type Tags = Readonly<Record<string, string>>;

/** A destination of subscriptions from other accounts. */
export interface DestinationRow {
  readonly name: string;
  readonly target: string;
  readonly role: string;
  readonly policy?: string | undefined;
  readonly created: number;
  readonly tags: Tags;
}

export const destinations = defineTable<DestinationRow>({
  name: 'logs.destinations',
  scope: 'region',
  id: (row) => row.name,
});

/** What else is said of one group: by kind of document and group. */
export interface GroupDocumentRow {
  readonly kind: 'data-protection' | 'index';
  /** The key of the group. */
  readonly group: string;
  readonly document: string;
  readonly updated: number;
}

export const groupDocuments = defineTable<GroupDocumentRow>({
  name: 'logs.group-documents',
  scope: 'region',
  id: (row) => `${row.kind}/${row.group}`,
});

/** A policy for all groups of the account. */
export interface AccountPolicyRow {
  readonly settings: Input<'logs', 'PutAccountPolicy'>;
  readonly updated: number;
}

export const accountPolicies = defineTable<AccountPolicyRow>({
  name: 'logs.account-policies',
  scope: 'region',
  id: ({ settings }) => `${settings.policyType}/${settings.policyName}`,
});

/** Where logs of other services go: sources, destinations, and the deliveries between them. Nothing is delivered. */
export interface DeliverySourceRow {
  readonly settings: Omit<Input<'logs', 'PutDeliverySource'>, 'tags'>;
  readonly service: string;
  readonly tags: Tags;
}

export const deliverySources = defineTable<DeliverySourceRow>({
  name: 'logs.delivery-sources',
  scope: 'region',
  id: ({ settings }) => settings.name,
});

export interface DeliveryDestinationRow {
  readonly settings: Omit<Input<'logs', 'PutDeliveryDestination'>, 'tags'>;
  readonly type: string;
  readonly policy?: string | undefined;
  readonly tags: Tags;
}

export const deliveryDestinations = defineTable<DeliveryDestinationRow>({
  name: 'logs.delivery-destinations',
  scope: 'region',
  id: ({ settings }) => settings.name,
});

export interface DeliveryRow {
  readonly id: string;
  readonly settings: Omit<Input<'logs', 'CreateDelivery'>, 'tags'>;
  readonly type: string;
  readonly tags: Tags;
}

export const deliveries = defineTable<DeliveryRow>({
  name: 'logs.deliveries',
  scope: 'region',
  id: (row) => row.id,
});

/** A detector of anomalies in logs. It is kept; it finds none. */
export interface LogDetectorRow {
  readonly arn: string;
  readonly settings: Omit<Input<'logs', 'CreateLogAnomalyDetector'>, 'tags'>;
  readonly enabled: boolean;
  readonly created: number;
  readonly modified: number;
  readonly tags: Tags;
}

export const logDetectors = defineTable<LogDetectorRow>({
  name: 'logs.anomaly-detectors',
  scope: 'region',
  id: (row) => row.arn,
});
