import type { Input } from '../../../action.ts';
import { defineTable } from '../../../store/table.ts';

export type AuthParameters = Input<'events', 'CreateConnection'>['AuthParameters'];

export interface ConnectionRow {
  readonly name: string;
  readonly arn: string;
  readonly description?: string | undefined;
  readonly type: string;
  readonly state: string;
  readonly reason?: string | undefined;
  readonly secretArn: string;
  /** What may be shown of the parameters: the secret ones are in Secrets Manager. */
  readonly shown: ShownParameters;
  readonly created: number;
  readonly modified: number;
  readonly authorized?: number | undefined;
}

export interface ShownParameters {
  readonly BasicAuthParameters?: { readonly Username: string } | undefined;
  readonly ApiKeyAuthParameters?: { readonly ApiKeyName: string } | undefined;
  readonly OAuthParameters?: {
    readonly ClientParameters: { readonly ClientID: string };
    readonly AuthorizationEndpoint: string;
    readonly HttpMethod: string;
    readonly OAuthHttpParameters?: HttpParameters | undefined;
  };
  readonly InvocationHttpParameters?: HttpParameters | undefined;
}

export type HttpParameters = NonNullable<AuthParameters>['InvocationHttpParameters'];

export const connections = defineTable<ConnectionRow>({
  name: 'events.connections',
  scope: 'region',
  id: (row) => row.name,
  indexes: { arn: (row) => row.arn },
});

export interface ApiDestinationRow {
  readonly name: string;
  readonly arn: string;
  readonly description?: string | undefined;
  readonly connection: string;
  readonly endpoint: string;
  readonly method: string;
  readonly rate: number;
  readonly created: number;
  readonly modified: number;
}

export const apiDestinations = defineTable<ApiDestinationRow>({
  name: 'events.api-destinations',
  scope: 'region',
  id: (row) => row.name,
  indexes: { arn: (row) => row.arn, connection: (row) => row.connection },
});
