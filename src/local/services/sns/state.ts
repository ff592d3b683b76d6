import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';
import type { PublishedMessage } from './message.ts';

type Attributes = Readonly<Record<string, string>>;

export interface TopicRow {
  readonly name: string;
  readonly arn: string;
  readonly fifo: boolean;
  readonly created: number;
  /** What was set; what was not has its default. */
  readonly attributes: Attributes;
  readonly tags: readonly Tag[];
  readonly dataProtection?: string | undefined;
  /** The last sequence number of a FIFO topic. */
  readonly sequence: number;
  readonly deletedSubscriptions: number;
  /** Since when it has an archive, epoch ms. */
  readonly archivingSince?: number | undefined;
}

export const topics = defineTable<TopicRow>({
  name: 'sns.topics',
  scope: 'region',
  id: (row) => row.name,
});

export interface SubscriptionRow {
  readonly arn: string;
  readonly topic: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly owner: string;
  readonly principal: string;
  readonly created: number;
  readonly pending: boolean;
  /** Whether who confirmed it has to sign to end it. */
  readonly authenticated: boolean;
  readonly token?: string | undefined;
  readonly attributes: Attributes;
}

export const subscriptions = defineTable<SubscriptionRow>({
  name: 'sns.subscriptions',
  scope: 'region',
  id: (row) => row.arn,
  indexes: { topic: (row) => row.topic, token: (row) => row.token },
});

/** A message that a FIFO topic keeps, to be told again. */
export interface ArchivedRow {
  /** The topic, when it was published, and its sequence number. */
  readonly id: string;
  readonly topic: string;
  readonly message: PublishedMessage;
}

export const archived = defineTable<ArchivedRow>({
  name: 'sns.archived',
  scope: 'region',
  id: (row) => row.id,
});

/** A subscription of a web server that has ended, and the token by which it is taken back. */
export interface EndedSubscriptionRow {
  readonly token: string;
  readonly subscription: SubscriptionRow;
  readonly expires: number;
}

export const endedSubscriptions = defineTable<EndedSubscriptionRow>({
  name: 'sns.ended-subscriptions',
  scope: 'region',
  id: (row) => row.token,
  indexes: { expires: (row) => row.expires },
});

/** What a FIFO topic was told in the last five minutes. */
export interface DeduplicationRow {
  readonly id: string;
  readonly expires: number;
  readonly messageId: string;
  readonly sequence: string;
}

export const deduplications = defineTable<DeduplicationRow>({
  name: 'sns.deduplications',
  scope: 'region',
  id: (row) => row.id,
  indexes: { expires: (row) => row.expires },
});

/** What left the cloud for a person: a mail, a text message, a push. It is kept, and goes nowhere. */
export interface OutboxRow {
  readonly id: string;
  readonly protocol: string;
  readonly to: string;
  readonly topic?: string | undefined;
  readonly subject?: string | undefined;
  readonly body: string;
  readonly sent: number;
}

export const outbox = defineTable<OutboxRow>({
  name: 'sns.outbox',
  scope: 'region',
  id: (row) => row.id,
});

export interface PlatformApplicationRow {
  readonly arn: string;
  readonly attributes: Attributes;
}

export const platformApplications = defineTable<PlatformApplicationRow>({
  name: 'sns.platform-applications',
  scope: 'region',
  id: (row) => row.arn,
});

export interface PlatformEndpointRow {
  readonly arn: string;
  readonly application: string;
  readonly token: string;
  readonly attributes: Attributes;
}

export const platformEndpoints = defineTable<PlatformEndpointRow>({
  name: 'sns.platform-endpoints',
  scope: 'region',
  id: (row) => row.arn,
  indexes: { application: (row) => row.application },
});

/** What an account has set for its text messages. */
export const smsSettings = defineTable<{ readonly id: 'sms'; readonly attributes: Attributes }>({
  name: 'sns.sms-settings',
  scope: 'region',
  id: (row) => row.id,
});

/** A number to which an account in the sandbox may send. */
export interface SandboxNumberRow {
  readonly number: string;
  readonly verified: boolean;
  /** What was sent to it, to be said back. */
  readonly code: string;
}

export const sandboxNumbers = defineTable<SandboxNumberRow>({
  name: 'sns.sandbox-numbers',
  scope: 'region',
  id: (row) => row.number,
});

/** Numbers that want no messages. */
export const optedOutNumbers = defineTable<{ readonly number: string }>({
  name: 'sns.opted-out',
  scope: 'region',
  id: (row) => row.number,
});
