import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';

export interface OidcProviderRow {
  readonly arn: string;
  /** Without the scheme. */
  readonly url: string;
  readonly clients: readonly string[];
  readonly thumbprints: readonly string[];
  readonly created: number;
  readonly tags: readonly Tag[];
}

export const oidcProviders = defineTable<OidcProviderRow>({
  name: 'iam.oidc-providers',
  scope: 'account',
  id: (row) => row.arn,
});

export interface SamlProviderRow {
  readonly arn: string;
  readonly name: string;
  readonly metadata: string;
  /** Rows of older versions have none. */
  readonly uuid?: string | undefined;
  readonly encryption?: string | undefined;
  readonly created: number;
  readonly validUntil: number;
  readonly tags: readonly Tag[];
}

export const samlProviders = defineTable<SamlProviderRow>({
  name: 'iam.saml-providers',
  scope: 'account',
  id: (row) => row.arn,
});

export interface ServerCertificateRow {
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly arn: string;
  readonly body: string;
  readonly chain?: string | undefined;
  readonly sealedKey: string;
  readonly uploaded: number;
  readonly expires: number;
  readonly tags: readonly Tag[];
}

export const serverCertificates = defineTable<ServerCertificateRow>({
  name: 'iam.server-certificates',
  scope: 'account',
  id: (row) => row.name,
});
