import type { Input } from '../../../action.ts';
import type { HttpParameters, ShownParameters } from './state.ts';

/** What a request says of how to authorize; an update may say a part. */
export type GivenAuth = Input<'events', 'UpdateConnection'>['AuthParameters'];

type GivenParameters = HttpParameters;

/** One parameter as the secret holds it. */
export interface SecretParameter {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly is_value_secret?: boolean | undefined;
}

export interface SecretParameters {
  readonly header_parameters?: readonly SecretParameter[] | undefined;
  readonly query_string_parameters?: readonly SecretParameter[] | undefined;
  readonly body_parameters?: readonly SecretParameter[] | undefined;
}

/** A connection's secret, as AWS writes it into Secrets Manager. */
export interface ConnectionSecret {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly api_key_name?: string | undefined;
  readonly api_key_value?: string | undefined;
  readonly client_id?: string | undefined;
  readonly client_secret?: string | undefined;
  readonly authorization_endpoint?: string | undefined;
  readonly http_method?: string | undefined;
  readonly oauth_http_parameters?: SecretParameters | undefined;
  readonly invocation_http_parameters?: SecretParameters | undefined;
}

/** The secret with what a request says laid over it. */
export function secretWith(before: ConnectionSecret, auth: GivenAuth): ConnectionSecret {
  const { BasicAuthParameters: basic, ApiKeyAuthParameters: key, OAuthParameters: oauth } = auth ?? {};
  return defined({
    username: basic?.Username ?? before.username,
    password: basic?.Password ?? before.password,
    api_key_name: key?.ApiKeyName ?? before.api_key_name,
    api_key_value: key?.ApiKeyValue ?? before.api_key_value,
    client_id: oauth?.ClientParameters?.ClientID ?? before.client_id,
    client_secret: oauth?.ClientParameters?.ClientSecret ?? before.client_secret,
    authorization_endpoint: oauth?.AuthorizationEndpoint ?? before.authorization_endpoint,
    http_method: oauth?.HttpMethod ?? before.http_method,
    oauth_http_parameters: inSecret(oauth?.OAuthHttpParameters) ?? before.oauth_http_parameters,
    invocation_http_parameters: inSecret(auth?.InvocationHttpParameters) ?? before.invocation_http_parameters,
  });
}

/** Without the members that are undefined, as it is shown in the secret. */
function defined(secret: ConnectionSecret): ConnectionSecret {
  return Object.fromEntries(Object.entries(secret).filter(([, value]) => value !== undefined));
}

function inSecret(given: GivenParameters): SecretParameters | undefined {
  if (given === undefined) return undefined;
  const { HeaderParameters, QueryStringParameters, BodyParameters } = given;
  return {
    header_parameters: listed(HeaderParameters),
    query_string_parameters: listed(QueryStringParameters),
    body_parameters: listed(BodyParameters),
  };
}

type Listed = NonNullable<GivenParameters>['HeaderParameters'];

function listed(parameters: Listed): readonly SecretParameter[] | undefined {
  return parameters?.map(({ Key: key, Value: value, IsValueSecret: secret = false }) => ({
    key,
    value,
    is_value_secret: secret,
  }));
}

/** What DescribeConnection shows of the parameters: nothing that is secret. */
export function shownWith(before: ShownParameters, auth: GivenAuth): ShownParameters {
  const { BasicAuthParameters: basic, ApiKeyAuthParameters: key, OAuthParameters: oauth } = auth ?? {};
  const known = before.OAuthParameters;
  return {
    BasicAuthParameters:
      basic?.Username === undefined ? before.BasicAuthParameters : { Username: basic.Username },
    ApiKeyAuthParameters:
      key?.ApiKeyName === undefined ? before.ApiKeyAuthParameters : { ApiKeyName: key.ApiKeyName },
    ...(oauth === undefined && known === undefined
      ? {}
      : {
          OAuthParameters: {
            ClientParameters: {
              ClientID: oauth?.ClientParameters?.ClientID ?? known?.ClientParameters.ClientID ?? '',
            },
            AuthorizationEndpoint: oauth?.AuthorizationEndpoint ?? known?.AuthorizationEndpoint ?? '',
            HttpMethod: oauth?.HttpMethod ?? known?.HttpMethod ?? '',
            OAuthHttpParameters: shown(oauth?.OAuthHttpParameters) ?? known?.OAuthHttpParameters,
          },
        }),
    InvocationHttpParameters: shown(auth?.InvocationHttpParameters) ?? before.InvocationHttpParameters,
  };
}

function shown(given: GivenParameters): GivenParameters {
  if (given === undefined) return undefined;
  const { HeaderParameters, QueryStringParameters, BodyParameters } = given;
  return {
    HeaderParameters: hidden(HeaderParameters),
    QueryStringParameters: hidden(QueryStringParameters),
    BodyParameters: hidden(BodyParameters),
  };
}

function hidden(parameters: Listed): Listed {
  return parameters?.map(({ Key, Value, IsValueSecret = false }) =>
    IsValueSecret ? { Key, IsValueSecret } : { Key, Value, IsValueSecret },
  );
}
