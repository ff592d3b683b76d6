import type { HttpRequest } from '../wire/http.ts';
import type { Identified, Unidentified } from '../wire/identify.ts';
import type { Operation } from '../wire/operation.ts';
import type { Protocol } from '../wire/protocol.ts';
import type { Service } from '../wire/service.ts';
import { loadService } from '../wire/service.ts';
import type { FaultFamily } from '../wire/sigv4/worded-fault.ts';
import type { Identity } from './authenticate.ts';
import { faultFamily } from './fault-family.ts';

/** A request on its way to its answer, with what is known of it so far. */
export interface Asked {
  readonly request: HttpRequest;
  readonly requestId: string;
  readonly sourceAddress: string;
  found: Identified | Unidentified;
  addressed?: Addressed | undefined;
}

/** A request whose action is known. */
export interface Addressed {
  readonly request: HttpRequest;
  /** The request with its body unpacked: what is read, where `request` is what was signed. */
  readonly content: HttpRequest;
  readonly requestId: string;
  readonly sourceAddress: string;
  readonly service: Service;
  readonly protocol: Protocol;
  readonly family: FaultFamily;
  readonly operation: Operation;
  /** Set once it is known that the request goes into the log of a bucket. */
  logged?: Logged | undefined;
}

/** What a bucket's log needs to know beside the request and its answer. */
export interface Logged {
  readonly bucket: string;
  readonly input: object;
  readonly identity: Identity;
  readonly began: number;
}

/** Finds the action that a request is for. Throws what its service says to one that is for none. */
export function address(
  request: HttpRequest,
  content: HttpRequest,
  { found, requestId, sourceAddress }: Asked,
): Addressed {
  if (found.error !== undefined) throw found.error;
  const service = loadService(found.service);
  const operation = service.operation(found.operation);
  if (operation === undefined) throw new Error(`${found.service} has no ${found.operation}`);
  const family = faultFamily(found.service, found.protocol);
  return { request, content, requestId, sourceAddress, service, protocol: found.protocol, family, operation };
}
