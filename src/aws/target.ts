import type { Clock, Random } from '../clock.ts';
import type { Operation } from '../wire/operation.ts';
import type { ServiceMetadata } from '../wire/service.ts';
import { ClockSkew } from './clock-skew.ts';
import type { Settings } from './config/settings.ts';
import type { CredentialProvider } from './credentials/provider.ts';
import { customEndpoint } from './endpoint/custom-endpoint.ts';
import { awsEndpoint } from './endpoint/endpoint.ts';
import type { Endpoint } from './endpoint/endpoint.ts';
import { Retries } from './retry/retries.ts';
import type { Transport } from './transport.ts';

/** Who made the call, as STS says it. */
export interface Identity {
  /** Twelve digits. */
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
}

export interface TargetParts {
  readonly settings: Settings;
  readonly credentials: CredentialProvider;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: Random;
  readonly userAgent: string;
}

/** One account, on AWS or elsewhere, and what is learned about it on the way: shared by the connections to its regions. */
export class Target {
  readonly settings: Settings;
  readonly credentials: CredentialProvider;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly random: Random;
  readonly userAgent: string;
  readonly skew: ClockSkew;
  /** Regions of buckets that turned out to be elsewhere. */
  readonly bucketRegions = new Map<string, string>();
  /** Asked for once. */
  identity: Promise<Identity> | undefined;
  readonly #endpoints = new Map<string, Endpoint>();
  readonly #retries = new Map<string, Retries>();

  constructor(parts: TargetParts) {
    this.settings = parts.settings;
    this.credentials = parts.credentials;
    this.transport = parts.transport;
    this.clock = parts.clock;
    this.random = parts.random;
    this.userAgent = parts.userAgent;
    this.skew = new ClockSkew(parts.clock);
  }

  /** The same place with somebody else's keys. */
  as(credentials: CredentialProvider): Target {
    return new Target({ ...this, settings: this.settings, credentials });
  }

  /** Where calls to a service go. Worked out once. */
  endpoint(metadata: ServiceMetadata, region: string): Endpoint {
    const name = `${metadata.serviceId}/${region}`;
    let endpoint = this.#endpoints.get(name);
    if (endpoint === undefined) {
      const { fips, dualStack } = this.settings;
      const custom = this.settings.endpoint(metadata);
      endpoint =
        custom === undefined
          ? awsEndpoint(metadata, region, { fips, dualStack })
          : customEndpoint(metadata, region, custom.url, custom.from);
      this.#endpoints.set(name, endpoint);
    }
    return endpoint;
  }

  /** The retries of a service in a region, with the quota that all its calls share. */
  retries({ service }: Operation, region: string): Retries {
    const name = `${service.name}/${region}`;
    let retries = this.#retries.get(name);
    if (retries === undefined) {
      const { retryMode: mode, maxAttempts } = this.settings;
      retries = new Retries({ mode, maxAttempts, clock: this.clock, random: this.random });
      this.#retries.set(name, retries);
    }
    return retries;
  }
}
