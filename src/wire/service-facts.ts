import { serviceIndex } from './generated/services.ts';
import type { Protocol } from './protocol.ts';
import type { StructureShape } from './shape.ts';

/** A service by the name of botocore's folder. */
export type ServiceName = (typeof serviceIndex)[number]['name'];

export const serviceNames: readonly ServiceName[] = serviceIndex.map((entry) => entry.name);

export interface ServiceMetadata {
  readonly apiVersion: string;
  /** All that the service answers; the first is the one that our client speaks. */
  readonly protocols: readonly [Protocol, ...Protocol[]];
  readonly endpointPrefix: string;
  readonly signingName: string;
  readonly serviceId: string;
  readonly globalEndpoint?: string;
  readonly jsonVersion?: '1.0' | '1.1';
  readonly targetPrefix?: string;
  readonly xmlNamespace?: string;
  /** It once spoke query, and its JSON and CBOR errors still carry the old codes in `x-amzn-query-error`. */
  readonly queryCompatible: boolean;
}

/** What an operation knows of its service. */
export interface ServiceFacts {
  readonly name: ServiceName;
  readonly metadata: ServiceMetadata;
  error(nameOrCode: string): StructureShape | undefined;
}

export function isServiceName(name: string): name is ServiceName {
  return serviceIndex.some((entry) => entry.name === name);
}
