import { WireError } from '../error.ts';
import { bucketParts, objectParts, toldAtObjects, uploadPart } from './s3-parts.ts';
import type { Part } from './s3-parts.ts';

/** Parts of an object that no version has its own of. */
const versionless: ReadonlySet<string> = new Set([...toldAtObjects, 'torrent', 'uploadId', 'uploads']);

/** What a request asks for by its path and its query. */
interface Asked {
  readonly method: string;
  readonly query: ReadonlyMap<string, string>;
  readonly isObject: boolean;
}

/**
 * Why S3 takes no request with such a query, before it looks at who sent it or whether the bucket is there: two parts at
 * once, a method that is no operation of the part, parameters that belong to something else.
 */
export function refuseQuery(method: string, path: string, text: string): WireError | undefined {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  if (text === '' || bucket === '') return undefined;
  const asked = { method, query: valuesOf(text), isObject: key !== '' };
  const named = partsNamed(asked);
  if (named.length > 1) return conflict(named);
  const [name] = named;
  if (name === 'partNumber') return invalidRequest('Object must have a valid key name.');
  const website = asked.query.get('website') ?? '';
  if (website !== '')
    return invalidArgument('The website parameter must not have a value', 'website', website);
  return refuseVersion(asked, name) ?? (name === undefined ? refuseBare(asked) : refusePart(asked, name));
}

/** Whether a request at the address of an object asks for something that is its bucket's. */
export function asksForBucket(path: string, text: string): boolean {
  if (text === '' || !/^\/[^/]+\/./s.test(path)) return false;
  return [...valuesOf(text).keys()].some((name) => toldAtObjects.has(name));
}

/** What each name of a query stands for: the first of several. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    if (!values.has(name)) values.set(name, equals < 0 ? '' : pair.slice(equals + 1));
  }
  return values;
}

/** The parts that a query names, as S3 orders them; of `partNumber` and `uploadId` together the second. */
function partsNamed({ query, isObject }: Asked): readonly string[] {
  const parts = isObject ? objectParts : bucketParts;
  const named = [...query.keys()].filter((name) => parts.has(name) || (isObject && toldAtObjects.has(name)));
  const isUpload = isObject && named.length === 1 && named[0] === 'uploadId';
  if (query.has('partNumber') && !isUpload && (!isObject || named.length > 0)) named.push('partNumber');
  return named.toSorted();
}

function refuseVersion({ method, query, isObject }: Asked, name: string | undefined): WireError | undefined {
  const version = query.get('versionId');
  if (version === undefined || method === 'POST') return undefined;
  const reads = method === 'GET' || method === 'HEAD';
  if (!isObject && reads && name === 'acl')
    return invalidArgument('Invalid version id specified', 'versionId', version);
  const writes = method === 'PUT';
  const taken = isObject ? name !== undefined && !versionless.has(name) : writes && name === undefined;
  const whole = isObject && name === undefined && !writes;
  return taken || whole
    ? undefined
    : invalidArgument('This operation does not accept a version-id.', 'versionId', version);
}

function refuseBare({ method, query, isObject }: Asked): WireError | undefined {
  if (isObject && method === 'PUT' && query.has('partNumber'))
    return new WireError(
      'InvalidArgument',
      400,
      'This operation does not accept partNumber without uploadId',
      {
        ArgumentName: 'partNumber',
      },
    );
  return undefined;
}

function refusePart({ method, query, isObject }: Asked, name: string): WireError | undefined {
  if (isObject && name === 'uploadId' && query.has('partNumber')) return notAmong(uploadPart, method);
  const ofBucket = bucketParts.get(name);
  const own = isObject ? objectParts.get(name) : ofBucket;
  // S3 would change the bucket. Who may write an object here, such as a page from an origin that its rules let in, may not.
  if (own === undefined && ofBucket !== undefined && method !== 'GET')
    return notAllowed(method, ofBucket.type);
  const part = own ?? ofBucket;
  if (part === undefined) return undefined;
  return notAmong(part, method) ?? (isObject ? notOfObject(method, name) : notOfBucket(name));
}

function notAmong({ methods, type }: Part, method: string): WireError | undefined {
  return methods.has(method) ? undefined : notAllowed(method, type);
}

function notOfObject(method: string, name: string): WireError | undefined {
  if (method !== 'GET') return undefined;
  if (name === 'uploads')
    return invalidRequest('Key is not expected for the GET method ?uploads subresource');
  if (name === 'versions')
    return invalidRequest('There is no such thing as the ?versions sub-resource for a key');
  return name === 'logging'
    ? new WireError(
        'NoLoggingStatusForKey',
        400,
        'There is no such thing as the ?logging sub-resource for a key',
      )
    : undefined;
}

function notOfBucket(name: string): WireError | undefined {
  if (name === 'uploadId') return invalidRequest('A key must be specified');
  return name === 'restore'
    ? new WireError('UserKeyMustBeSpecified', 400, 'User key must be specified.')
    : undefined;
}

function conflict(named: readonly string[]): WireError {
  const [first = ''] = named;
  return invalidArgument(`Conflicting query string parameters: ${named.join(', ')}`, 'ResourceType', first);
}

function invalidArgument(message: string, ArgumentName: string, ArgumentValue: string): WireError {
  return new WireError('InvalidArgument', 400, message, { ArgumentName, ArgumentValue });
}

function invalidRequest(message: string): WireError {
  return new WireError('InvalidRequest', 400, message);
}

/** What S3 says of a method that is no operation of what it is about. */
export function notAllowed(Method: string, ResourceType: string): WireError {
  const message = 'The specified method is not allowed against this resource.';
  return new WireError('MethodNotAllowed', 405, message, { Method, ResourceType });
}
