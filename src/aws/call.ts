import { UsageError } from '../errors.ts';
import { EventFault, readResponse, writeRequest } from '../wire/client.ts';
import type { ServiceFault, WrittenRequest } from '../wire/client.ts';
import type { HttpRequest } from '../wire/http.ts';
import type { Operation } from '../wire/operation.ts';
import { isServiceName, loadService } from '../wire/service.ts';
import { signFormV2 } from '../wire/sigv2/form.ts';
import { sign } from '../wire/sigv4/sign.ts';
import { withChecksum } from './checksum.ts';
import { compose } from './compose.ts';
import { isLoopback } from './http/proxy.ts';
import { isKnown, isReplayable } from './replayable.ts';
import { withCustomerKeys } from './customer-key.ts';
import type { ResolvedCredentials } from './credentials/provider.ts';
import { meantRegion } from './meant-region.ts';
import { classifyFault, classifyTransport, maySkew } from './retry/classify.ts';
import type { Failure } from './retry/retries.ts';
import { serviceError, UnreachableError } from './service-error.ts';
import { withSourceRequest } from './source-request.ts';
import { withStreamedBody } from './stream-upload.ts';
import type { Target } from './target.ts';
import { withToldEvents } from './told-events.ts';
import { TransportError } from './transport.ts';

/** An action by name. Throws a `UsageError` for one that AWS does not have. */
export function findOperation(service: string, action: string): Operation {
  if (!isServiceName(service)) throw new UsageError(`There is no service ${service}.`);
  const operation = loadService(service).operation(action);
  if (operation === undefined) throw new UsageError(`${service} has no action ${action}.`);
  return operation;
}

/** How one call is made, beside what it asks. */
export interface CallSettings {
  readonly signal?: AbortSignal | undefined;
  /** The bytes of an object travel: they are tried for longer, and not hashed into the signature where the line protects them. */
  readonly transfer?: boolean | undefined;
  /** An attempt that got no answer may have done its work, which must not be done twice: it is not made again. */
  readonly once?: boolean | undefined;
  /** Hears of each attempt that AWS answered with an error, before it is made again. */
  readonly onRefused?: ((fault: ServiceFault) => void) | undefined;
  /** How long AWS may say nothing, in milliseconds, where an answer takes longer than the minute that others get. */
  readonly silenceMs?: number | undefined;
  /** Where the bytes of the answer may go, when they are its body and fit: whoever gives it copies what is not there. */
  readonly into?: Uint8Array | undefined;
}

/** Attempts of a transfer where others have three: it may be one of a thousand on a line that breaks. */
const transferAttempts = 10;

/** What an attempt was signed with; no keys where nothing is signed. */
interface SignedBy {
  readonly now: number;
  readonly credentials: ResolvedCredentials | undefined;
}

/** An attempt that AWS answered with an error. */
class Refused extends Error {
  readonly fault: ServiceFault;
  readonly headers: Readonly<Record<string, string>>;
  readonly signed: SignedBy;

  constructor(fault: ServiceFault, headers: Readonly<Record<string, string>>, signed: SignedBy) {
    super(fault.message);
    this.fault = fault;
    this.headers = headers;
    this.signed = signed;
  }
}

/**
 * Makes one call: writes it once (so that its idempotency token stays), signs and sends it until it is
 * answered or no retry is left, and reads the answer. Throws an `AnyServiceError` where AWS refuses or
 * fails, an `UnreachableError` where it does not answer.
 */
export async function callAction(
  target: Target,
  region: string,
  operation: Operation,
  input: object,
  settings: CallSettings = {},
): Promise<object> {
  const { signal, transfer = false, once = false } = settings;
  const s3 = operation.service.name === 's3';
  const whole = s3 ? withCustomerKeys(input) : await withSourceRequest(target, region, operation, input);
  const plain = writeRequest(operation, whole, { random: target.random });
  const written = await prepared(operation, plain, input);
  const bucket = s3 ? bucketOf(input) : undefined;
  const tell = (error: unknown): unknown => told(error, operation, region, target);
  try {
    const output = await target.retries(operation, region).run(
      () => attempt(target, region, operation, written, bucket, settings),
      (error) => {
        if (error instanceof Refused) settings.onRefused?.(error.fault);
        else if (once) return { kind: 'none' };
        return diagnose(error, target, region, written, bucket);
      },
      { signal, usualAttempts: transfer ? transferAttempts : undefined },
    );
    return operation.events === undefined ? output : withToldEvents(output, operation.events.name, tell);
  } catch (error) {
    throw tell(error);
  }
}

/** What an action wants beside its members: a checksum, a body that can be sent. Most want nothing. */
async function prepared(operation: Operation, plain: WrittenRequest, input: object): Promise<WrittenRequest> {
  if (isKnown(plain.body)) return plain;
  if (!(plain.body instanceof Uint8Array)) return withStreamedBody(operation, plain);
  const { httpChecksum, httpChecksumRequired } = operation.traits;
  return httpChecksum === undefined && httpChecksumRequired !== true
    ? plain
    : withChecksum(operation, plain, input);
}

async function attempt(
  target: Target,
  region: string,
  operation: Operation,
  written: WrittenRequest,
  bucket: string | undefined,
  { signal, transfer = false, silenceMs, into }: CallSettings,
): Promise<object> {
  const home = (bucket === undefined ? undefined : target.bucketRegions.get(bucket)) ?? region;
  const endpoint = target.endpoint(operation.service.metadata, home);
  const { request, signingRegion } = compose(endpoint, written, { bucket, userAgent: target.userAgent });
  const credentials = operation.traits.noAuth === true ? undefined : await target.credentials.get();
  const unsigned = operation.traits.unsignedPayload === true || (transfer && isProtected(request));
  const payload = credentials === undefined ? undefined : await payloadOf(request, unsigned);
  const now = target.skew.now();
  const signed =
    credentials === undefined
      ? request
      : signedBy(request, {
          credentials,
          now,
          signingRegion,
          signingName: endpoint.signingName,
          payload,
          // An address of somebody's own is told the region by version 4 alone, which emulators take.
          old: operation.service.name === 'sdb' && !endpoint.custom,
        });
  const sent =
    transfer && asksFirst(operation, signed) ? withHeader(signed, 'expect', '100-continue') : signed;
  const response = await target.transport.send(sent, signal, { silenceMs, into });
  const read = await readResponse(operation, response);
  if (read.ok) return read.output;
  throw new Refused(read.error, response.headers, { credentials, now });
}

/** A large object is held back until S3 says that it wants it: from 2 MiB, as in AWS's SDK. */
function asksFirst({ name }: Operation, { headers }: HttpRequest): boolean {
  return name === 'PutObject' && Number(headers['content-length'] ?? 0) >= 2 << 20;
}

function withHeader(request: HttpRequest, name: string, value: string): HttpRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

interface Signing {
  readonly credentials: ResolvedCredentials;
  readonly now: number;
  readonly signingRegion: string;
  readonly signingName: string;
  /** What stands for the body, where the signer does not hash it. */
  readonly payload: string | undefined;
  /** By version 2, in the form: SimpleDB's servers know no other. */
  readonly old: boolean;
}

function signedBy(
  request: HttpRequest,
  { credentials, now, signingRegion, signingName, payload, old }: Signing,
): HttpRequest {
  if (old) return signFormV2(request, credentials, now);
  return sign(request, {
    payload,
    credentials,
    region: signingRegion,
    service: signingName,
    now,
  });
}

async function payloadOf({ body }: HttpRequest, unsigned: boolean): Promise<string | undefined> {
  if (unsigned) return 'UNSIGNED-PAYLOAD';
  return isKnown(body) ? body.sha256() : undefined;
}

/** Nobody on the way can change the body: TLS sees to it, or there is no way. Its checksum travels with it in any case. */
function isProtected({ protocol, hostname, body }: HttpRequest): boolean {
  const empty = body instanceof Uint8Array && body.length === 0;
  return !empty && (protocol === 'https' || isLoopback(hostname.replace(/^\[|\]$/g, '')));
}

const expiredCodes = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);

/** Says whether to try again, after putting right what the answer says is wrong here: the clock, the keys, the region. */
function diagnose(
  error: unknown,
  target: Target,
  region: string,
  written: WrittenRequest,
  bucket: string | undefined,
): Failure {
  // A body that has been read away cannot be sent again.
  if (!isReplayable(written.body)) return { kind: 'none' };
  if (!(error instanceof Refused)) return { kind: classifyTransport(error) };
  const { fault, headers, signed } = error;
  if (maySkew(fault.code) && target.skew.correct(headers['date'], signed.now)) return { kind: 'transient' };
  const { credentials } = signed;
  if (credentials !== undefined && expiredCodes.has(fault.code) && target.credentials.expire(credentials))
    return { kind: 'transient' };
  const home = headers['x-amz-bucket-region'] ?? regionIn(fault.fields);
  if (bucket !== undefined && learnRegion(target, region, bucket, home)) return { kind: 'transient' };
  return { kind: classifyFault(fault), retryAfterMs: fault.retryAfterMs };
}

/** Some refusals say in their body alone where a bucket is: by its region, or by the address to ask. */
function regionIn({ Region: region, Endpoint: endpoint }: ServiceFault['fields']): string | undefined {
  if (typeof region === 'string') return region;
  if (typeof endpoint !== 'string') return undefined;
  return /[.-]s3[.-]([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com/.exec(`.${endpoint}`)?.[1];
}

/** S3 tells where a bucket is when it is asked for elsewhere. */
function learnRegion(target: Target, region: string, bucket: string, told: string | undefined): boolean {
  if (told === undefined || told === (target.bucketRegions.get(bucket) ?? region)) return false;
  target.bucketRegions.set(bucket, told);
  return true;
}

function bucketOf(input: object): string | undefined {
  const bucket: unknown = 'Bucket' in input ? input.Bucket : undefined;
  return typeof bucket === 'string' && bucket !== '' ? bucket : undefined;
}

function told(error: unknown, operation: Operation, region: string, target: Target): unknown {
  const { hostname, port, custom } = target.endpoint(operation.service.metadata, region);
  const host = port === undefined ? hostname : `${hostname}:${port}`;
  const call = {
    service: operation.service.name,
    action: operation.name,
    region,
    server: custom && !ofAws.test(hostname) ? host : undefined,
  };
  if (error instanceof EventFault) return serviceError(error.fault, classifyFault(error.fault), call);
  if (error instanceof Refused) return serviceError(error.fault, classifyFault(error.fault), call);
  if (!(error instanceof TransportError)) return error;
  return new UnreachableError(error.code, `${host} did not answer ${operation.name}: ${error.message}`, {
    hint: custom
      ? 'Is the endpoint running there?'
      : [`Is there a way to the internet, and a region ${region}?`, meantRegion(region) ?? []]
          .flat()
          .join(' '),
    cause: error,
  });
}

/** The endpoint of somebody's own VPC is AWS's all the same. */
const ofAws = /\.amazonaws\.com(?:\.cn)?$/;
