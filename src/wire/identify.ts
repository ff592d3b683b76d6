import { bodyText, isWhole } from './body.ts';
import { Malformed, WireError } from './error.ts';
import type { HttpRequest } from './http.ts';
import { cborNamed, hosted, signedFor, targeted, versioned } from './identify/candidates.ts';
import type { Candidate } from './identify/candidates.ts';
import { notHere, restOf } from './identify/elsewhere.ts';
import { route } from './identify/router.ts';
import { s3Path } from './identify/s3-host.ts';
import { asksForBucket, notAllowed, refuseQuery } from './identify/s3-query.ts';
import { scopeService } from './identify/scope.ts';
import { formDecode } from './percent.ts';
import type { Protocol } from './protocol.ts';
import { isQueuePath } from './queue-address.ts';
import { loadService } from './service.ts';
import type { ServiceName } from './service.ts';

export interface Identified {
  readonly service: ServiceName;
  readonly protocol: Protocol;
  readonly operation: string;
  readonly error?: undefined;
}

/** A request for no action that the service has. `error` is what the service says to it, in `protocol`. */
export interface Unidentified {
  readonly service: ServiceName;
  readonly protocol: Protocol;
  readonly operation?: undefined;
  readonly error: WireError;
}

const noSign: Form = { action: undefined, version: undefined };
const CBOR_PATH = /\/service\/([^/]+)\/operation\/([^/]+)$/;

/**
 * Tells what action a request is for. The signs, in this order: CBOR's path, `x-amz-target`, the scope of the
 * signature, `Action` and `Version` of a form, the host; what has none of them is for S3, where anybody may
 * call. The body of a form must be wholly there; other bodies are not touched. Never throws.
 */
export function identify(request: HttpRequest): Identified | Unidentified {
  const cbor = request.headers['smithy-protocol'] === 'rpc-v2-cbor' ? CBOR_PATH.exec(request.path) : null;
  if (cbor !== null) {
    const service = cborNamed(cbor[1] ?? '');
    if (service !== undefined) return named(service.name, 'rpc-v2-cbor', cbor[2] ?? '');
  }
  const target = request.headers['x-amz-target'];
  if (target !== undefined) return byTarget(request, target);
  const scope = scopeService(request);
  const signed = scope === undefined ? [] : signedFor(scope);
  const form = formOf(request);
  // By far the most of what is signed so.
  if (scope === 's3' && form === noSign && isObject('s3control', request.path)) return forS3(request);
  if (signed.length > 0) return amongst(signed, request, form);
  const candidates = unsigned(request, form);
  const absent = scope === undefined || candidates.length > 0 ? undefined : elsewhere(scope, form);
  return absent ?? amongst(candidates, request, form);
}

/** A service that is not here answers by one that speaks as it does. */
function elsewhere(scope: string, { action }: Form): Unidentified | undefined {
  const rest = restOf(scope);
  if (action !== undefined) return { service: 'sts', protocol: 'query', error: notHere(scope) };
  if (rest === undefined) return undefined;
  const service = rest === 'rest-xml' ? 'cloudfront' : 'lambda';
  return { service, protocol: rest, error: notHere(scope) };
}

function byTarget(request: HttpRequest, target: string): Identified | Unidentified {
  const dot = target.lastIndexOf('.');
  const scope = scopeService(request);
  const service = targeted(target.slice(0, dot)) ?? signedFor(scope ?? '')[0];
  if (service !== undefined) return named(service.name, 'json', target.slice(dot + 1));
  const error = scope === undefined ? unknownOperation(400) : notHere(scope);
  return { service: 'ssm', protocol: 'json', error };
}

interface Form {
  readonly action: string | undefined;
  readonly version: string | undefined;
}

const ACTION = /(?:^|&)Action=([^&]*)/;
const VERSION = /(?:^|&)Version=([^&]*)/;

/** `Action` and `Version`, from the query string or from a body that says that it is a form. */
function formOf({ query, body, headers }: HttpRequest): Form {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  if (!isForm && query === '') return noSign;
  const text = isForm && isWhole(body) && body.length > 0 ? bodyText(body) : '';
  return {
    action: parameter(ACTION, text) ?? parameter(ACTION, query),
    version: parameter(VERSION, text) ?? parameter(VERSION, query),
  };
}

function parameter(pattern: RegExp, text: string): string | undefined {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) return undefined;
  try {
    return formDecode(found);
  } catch (error) {
    if (error instanceof Malformed) return found;
    throw error;
  }
}

function unsigned({ hostname, path }: HttpRequest, { action, version }: Form): readonly Candidate[] {
  if (action !== undefined && isQueuePath(path) && loadService('sqs').operation(action) !== undefined)
    return signedFor('sqs');
  const byVersion = action === undefined || version === undefined ? undefined : versioned(version);
  return byVersion === undefined ? hosted(hostname) : [byVersion];
}

function amongst(
  candidates: readonly Candidate[],
  request: HttpRequest,
  form: Form,
): Identified | Unidentified {
  for (const { name, form: written, rest } of candidates) {
    if (written !== undefined && form.action !== undefined)
      return name === 'sqs' && notForOneQueue.has(form.action) && isQueuePath(request.path)
        ? { service: name, protocol: written, error: unknownAction(name, written, form.action) }
        : named(name, written, form.action);
    const found =
      rest === undefined || isObject(name, request.path) ? undefined : routed(name, request, request.path);
    if (rest !== undefined && found !== undefined) return { service: name, protocol: rest, operation: found };
  }
  const first = candidates.find(({ name }) => name !== 's3control');
  if (first === undefined || first.name === 's3') return forS3(request);
  return refused(first, request.method);
}

/** Actions that SQS does not take at the address of a queue. */
const notForOneQueue: ReadonlySet<string> = new Set(['CreateQueue', 'ListQueues']);

/** Whether a path is a bucket or an object of S3: all paths of its control plane begin with the version of that. */
function isObject(name: ServiceName, path: string): boolean {
  return name === 's3' || (name === 's3control' && !path.startsWith('/v20180820/'));
}

function routed(
  name: ServiceName,
  { method, query, headers }: HttpRequest,
  path: string,
): string | undefined {
  try {
    return route(loadService(name), method, path, query, headers);
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

/** Without it a POST to an object is about no upload, and nothing that S3 knows. */
const UPLOAD_ID = /(?:^|&)uploadid=/i;
const S3_ID = /(?:^|&)x-id=([A-Za-z]+)/;

function forS3(request: HttpRequest): Identified | Unidentified {
  // Clients that say which of S3's actions they mean are believed, as far as the path allows it.
  const said = request.query === '' ? undefined : S3_ID.exec(request.query)?.[1];
  const whole = s3Path(request);
  const error = refuseQuery(request.method, whole, request.query);
  if (error !== undefined) return { service: 's3', protocol: 'rest-xml', error };
  const path = asksForBucket(whole, request.query) ? whole.slice(0, whole.indexOf('/', 1)) : whole;
  const fitting = routed('s3', request, path);
  const operation =
    fitting === 'CompleteMultipartUpload' && !UPLOAD_ID.test(request.query) ? undefined : fitting;
  const known = said === undefined ? undefined : loadService('s3').operation(said);
  if (known !== undefined && operation !== undefined && sameRoute(operation, known.http.uri, request.method))
    return { service: 's3', protocol: 'rest-xml', operation: known.name };
  // The same address lists the one kind of buckets and the other: the signature tells which.
  if (operation === 'ListBuckets' && scopeService(request) === 's3express')
    return { service: 's3', protocol: 'rest-xml', operation: 'ListDirectoryBuckets' };
  if (operation !== undefined) return { service: 's3', protocol: 'rest-xml', operation };
  return { service: 's3', protocol: 'rest-xml', error: noOperation(request.method, path) };
}

function noOperation(method: string, path: string): WireError {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  if (key !== '') return notAllowed(method, 'OBJECT');
  if (bucket === '') return notAllowed(method, 'SERVICE');
  if (method !== 'POST') return notAllowed(method, 'BUCKET');
  // A form would have gone to S3's front.
  return new WireError(
    'PreconditionFailed',
    412,
    'At least one of the pre-conditions you specified did not hold',
    { Condition: 'Bucket POST must be of the enclosure-type multipart/form-data' },
  );
}

function sameRoute(operation: string, uri: string, method: string): boolean {
  const found = loadService('s3').operation(operation)?.http;
  return found?.uri === uri && found.method === method;
}

function named(service: ServiceName, protocol: Protocol, action: string): Identified | Unidentified {
  if (loadService(service).operation(action) !== undefined) return { service, protocol, operation: action };
  return { service, protocol, error: unknownAction(service, protocol, action) };
}

function unknownAction(service: ServiceName, protocol: Protocol, action: string): WireError {
  if (protocol === 'ec2')
    return new WireError('InvalidAction', 400, `The action ${action} is not valid for this web service.`);
  if (service === 'sqs' && protocol === 'query')
    return new WireError('InvalidAction', 400, `The action ${action} is not valid for this endpoint.`);
  if (protocol !== 'query') return unknownOperation(protocol === 'json' ? 400 : 404);
  const { apiVersion } = loadService(service).metadata;
  return new WireError('InvalidAction', 400, `Could not find operation ${action} for version ${apiVersion}`);
}

/** AWS's services say no more than the exception's name. */
function unknownOperation(status: number): WireError {
  return new WireError('UnknownOperationException', status, '');
}

function refused({ name }: Candidate, method: string): Unidentified {
  // Whoever looks at a queue's address with a browser is answered in XML.
  if (name === 'sqs' && method === 'GET')
    return { service: name, protocol: 'query', error: unknownOperation(404) };
  const [protocol] = loadService(name).metadata.protocols;
  if (protocol === 'ec2' || protocol === 'query') {
    const message = 'The request is missing an action or a required parameter.';
    return { service: name, protocol, error: new WireError('MissingAction', 400, message) };
  }
  return { service: name, protocol, error: unknownOperation(protocol === 'json' ? 400 : 404) };
}
