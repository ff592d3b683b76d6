import type { HttpRequest, HttpResponse } from '../wire/http.ts';
import type { Operation } from '../wire/operation.ts';
import type { Logged } from './addressed.ts';
import type { Phases } from './phases.ts';

/** A request that was answered, for the log of its bucket. */
export interface AnsweredRequest extends Logged {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  readonly requestId: string;
  readonly sourceAddress: string;
  readonly operation: Operation;
  /** The virtual time. */
  readonly time: number;
  /** The wall clock, as in `began`. */
  readonly ended: number;
}

/** Keeps a request for the log of its bucket, and gives back its answer. */
export async function logRequest(
  phases: Phases,
  account: string,
  answered: AnsweredRequest,
): Promise<HttpResponse> {
  const { noteRequest } = await import('./services/s3/access-log/note.ts');
  const { bucket, input, identity, began, ended, operation, response } = answered;
  const { caller, region, partition, authorization } = identity;
  const { request, requestId, sourceAddress, time } = answered;
  const text = (name: string): string | undefined => {
    const value: unknown = Object.entries(input).find(([member]) => member === name)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  const served = {
    request,
    response,
    requestId,
    sourceAddress,
    action: operation.name,
    caller,
    authorization,
    key: text('Key'),
    version: text('VersionId'),
    time,
    tookMs: ended - began,
  };
  phases
    .unattended({ account, region, partition })
    .transact((context) => noteRequest(context, bucket, served));
  return response;
}
