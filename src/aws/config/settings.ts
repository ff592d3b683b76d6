import { ConfigurationError } from '../../errors.ts';
import type { ServiceMetadata } from '../../wire/service.ts';
import type { Environment, Profile, SharedConfig } from './shared-config.ts';

/** What the caller gave outright; anything that is not here is looked for in the environment, then in the profile. */
export interface SettingsOptions {
  readonly profile?: string | undefined;
  readonly region?: string | undefined;
  readonly endpointUrl?: string | undefined;
  readonly retryMode?: RetryMode | undefined;
  readonly maxAttempts?: number | undefined;
  readonly useFips?: boolean | undefined;
  readonly useDualStack?: boolean | undefined;
}

export type RetryMode = 'standard' | 'adaptive';

export interface Settings {
  /** The name of the profile in use, and whether somebody asked for it. */
  readonly profileName: string;
  readonly profileAsked: boolean;
  readonly profile: Profile;
  readonly region: string | undefined;
  readonly retryMode: RetryMode;
  /** Undefined when nobody set a number. */
  readonly maxAttempts: number | undefined;
  readonly fips: boolean;
  readonly dualStack: boolean;
  /** The address that stands in for a service's own endpoint, if any, and where it was found. */
  endpoint(metadata: ServiceMetadata): { readonly url: string; readonly from: string } | undefined;
}

/** Settles options, environment and shared files, in that order, as AWS's tools do. */
export function resolveSettings(
  options: SettingsOptions,
  environment: Environment,
  shared: SharedConfig,
): Settings {
  const asked =
    options.profile ?? nonEmpty(environment['AWS_PROFILE']) ?? nonEmpty(environment['AWS_DEFAULT_PROFILE']);
  const profileName = asked ?? 'default';
  const profile = shared.profile(profileName);
  if (profile === undefined && asked !== undefined) {
    const names = shared.profileNames();
    throw new ConfigurationError(
      `The profile ${profileName} is in neither ${shared.configFile} nor ${shared.credentialsFile}.`,
      {
        hint: names.length === 0 ? 'Neither file has any profile.' : `There are: ${names.join(', ')}.`,
      },
    );
  }
  const found: Profile = profile ?? {};
  const text = (variable: string, key: string): string | undefined =>
    nonEmpty(environment[variable]) ?? found[key];
  return {
    profileName,
    profileAsked: asked !== undefined,
    profile: found,
    region: options.region ?? nonEmpty(environment['AWS_REGION']) ?? text('AWS_DEFAULT_REGION', 'region'),
    retryMode: options.retryMode ?? retryMode(text('AWS_RETRY_MODE', 'retry_mode')),
    maxAttempts: options.maxAttempts ?? attempts(text('AWS_MAX_ATTEMPTS', 'max_attempts')),
    fips: options.useFips ?? text('AWS_USE_FIPS_ENDPOINT', 'use_fips_endpoint')?.toLowerCase() === 'true',
    dualStack:
      options.useDualStack ??
      text('AWS_USE_DUALSTACK_ENDPOINT', 'use_dualstack_endpoint')?.toLowerCase() === 'true',
    endpoint: (metadata) => endpointSetting(metadata, options.endpointUrl, environment, found, shared),
  };
}

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
function endpointSetting(
  { serviceId }: ServiceMetadata,
  given: string | undefined,
  environment: Environment,
  profile: Profile,
  shared: SharedConfig,
): { readonly url: string; readonly from: string } | undefined {
  if (given !== undefined) return { url: given, from: 'The endpoint given' };
  const ignored =
    nonEmpty(environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']) ??
    profile['ignore_configured_endpoint_urls'];
  if (ignored?.toLowerCase() === 'true') return undefined;
  const id = serviceId.replaceAll(' ', '_');
  for (const from of [`AWS_ENDPOINT_URL_${id.toUpperCase()}`, 'AWS_ENDPOINT_URL']) {
    const url = nonEmpty(environment[from]);
    if (url !== undefined) return { url, from };
  }
  const url = shared.service(profile, id.toLowerCase())['endpoint_url'] ?? profile['endpoint_url'];
  return url === undefined ? undefined : { url, from: 'endpoint_url in the profile' };
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function retryMode(text: string | undefined): RetryMode {
  const mode = text?.toLowerCase() ?? 'standard';
  if (mode === 'adaptive') return mode;
  // "legacy" is what the older tools call their first behaviour; standard is what replaced it.
  if (mode === 'standard' || mode === 'legacy') return 'standard';
  throw new ConfigurationError(`The retry mode is ${text}.`, { hint: 'It is standard or adaptive.' });
}

function attempts(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new ConfigurationError(`The number of attempts is ${text}.`, {
    hint: 'It is a whole number from 1.',
  });
}
