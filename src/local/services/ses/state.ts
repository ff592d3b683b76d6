import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

export type IdentityKind = 'EmailAddress' | 'Domain';
export type NotificationType = 'Bounce' | 'Complaint' | 'Delivery';

/** A mail address or a domain that may send. */
export interface IdentityRow {
  /** In lower case, except what stands before the @ of an address. */
  readonly name: string;
  readonly kind: IdentityKind;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly status: 'Pending' | 'Success';
  /** What the TXT record of a domain holds, or the link in the mail to an address. */
  readonly token: string;
  /** A domain that was only asked for its DKIM tokens shows no verification of its own. */
  readonly verificationAsked: boolean;
  readonly dkimTokens: readonly string[];
  readonly dkimEnabled: boolean;
  readonly dkimStatus: 'NotStarted' | 'Pending' | 'Success';
  /** `EXTERNAL` when a key was brought along. */
  readonly dkimOrigin: 'AWS_SES' | 'EXTERNAL';
  readonly dkimKeyLength: 'RSA_1024_BIT' | 'RSA_2048_BIT';
  readonly mailFrom?: { readonly domain: string; readonly status: 'Pending' | 'Success' } | undefined;
  readonly onMxFailure: 'UseDefaultValue' | 'RejectMessage';
  readonly topics: Readonly<Partial<Record<NotificationType, string>>>;
  readonly headersIn: Readonly<Partial<Record<NotificationType, boolean>>>;
  readonly forwarding: boolean;
  readonly policies: Readonly<Record<string, string>>;
  readonly configurationSet?: string | undefined;
  readonly tags: readonly Tag[];
}

export const identities = defineTable<IdentityRow>({
  name: 'ses.identities',
  scope: 'region',
  id: (row) => row.name,
  indexes: { token: (row) => row.token },
});

export interface TemplateRow {
  readonly name: string;
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly created: number;
  readonly tags: readonly Tag[];
}

export const templates = defineTable<TemplateRow>({
  name: 'ses.templates',
  scope: 'region',
  id: (row) => row.name,
});

/** A template of the mail that asks somebody to verify an address. */
export interface VerificationTemplateRow {
  readonly name: string;
  readonly from: string;
  readonly subject: string;
  readonly content: string;
  readonly successUrl: string;
  readonly failureUrl: string;
}

export const verificationTemplates = defineTable<VerificationTemplateRow>({
  name: 'ses.verification-templates',
  scope: 'region',
  id: (row) => row.name,
});

/** Where the events of a configuration set go, in the words of v2's model; v1 says them in its own. */
export interface EventDestination {
  readonly name: string;
  readonly enabled: boolean;
  /** In the words of v2: `SEND`, `DELIVERY`. */
  readonly types: readonly string[];
  readonly topic?: string | undefined;
  readonly eventBus?: string | undefined;
  readonly firehose?: { readonly stream: string; readonly role: string } | undefined;
  readonly dimensions?:
    | readonly { readonly name: string; readonly source: string; readonly value: string }[]
    | undefined;
}

export interface ConfigurationSetRow {
  readonly name: string;
  readonly created: number;
  readonly destinations: readonly EventDestination[];
  readonly sending: boolean;
  readonly reputation: boolean;
  readonly freshStart?: number | undefined;
  readonly redirectDomain?: string | undefined;
  readonly httpsPolicy?: string | undefined;
  readonly tls?: string | undefined;
  readonly pool?: string | undefined;
  readonly maxDeliverySeconds?: number | undefined;
  readonly suppressedReasons?: readonly string[] | undefined;
  readonly archive?: string | undefined;
  readonly vdm?: string | undefined;
  readonly tags: readonly Tag[];
}

export const configurationSets = defineTable<ConfigurationSetRow>({
  name: 'ses.configuration-sets',
  scope: 'region',
  id: (row) => row.name,
});

/** What an account has set in a region; absent means as new. */
export interface AccountRow {
  readonly id: 'account';
  readonly sending: boolean;
  readonly production: boolean;
  readonly suppressedReasons: readonly string[];
  readonly warmup: boolean;
  readonly vdm?: string | undefined;
  readonly details?: AccountDetails | undefined;
}

export interface AccountDetails {
  readonly mailType: string;
  readonly website: string;
  readonly language: string;
  readonly useCase?: string | undefined;
  readonly contacts?: readonly string[] | undefined;
  readonly review: 'PENDING' | 'GRANTED';
  readonly caseId: string;
}

export const accounts = defineTable<AccountRow>({
  name: 'ses.accounts',
  scope: 'region',
  id: (row) => row.id,
});

export interface SuppressedRow {
  readonly address: string;
  readonly reason: string;
  readonly since: number;
  readonly messageId?: string | undefined;
  readonly feedbackId?: string | undefined;
}

export const suppressed = defineTable<SuppressedRow>({
  name: 'ses.suppressed',
  scope: 'region',
  id: (row) => row.address,
});
