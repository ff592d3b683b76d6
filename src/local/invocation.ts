import type { HttpRequest } from '../wire/http.ts';
import type { Operation } from '../wire/operation.ts';
import type { Service } from '../wire/service.ts';
import type { Authorization } from '../wire/sigv4/authorization.ts';
import type { FaultFamily } from '../wire/sigv4/worded-fault.ts';
import type { Caller } from './caller.ts';
import type { Strike } from './faults/faults.ts';

/** An action to be done: which, for whom and where. */
export interface Invocation {
  readonly service: Service;
  readonly operation: Operation;
  readonly family: FaultFamily;
  readonly requestId: string;
  readonly caller: Caller;
  /** Whose state it is about. */
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly input: object;
  readonly sourceAddress: string;
  readonly userAgent: string | undefined;
  /** Which members of a batch the weather strikes. */
  readonly fails?: Strike['fails'];
  /** Undefined when another service calls. */
  readonly request?: HttpRequest | undefined;
  readonly authorization?: Authorization | undefined;
  readonly secretAccessKey?: string | undefined;
}
