import type { HttpRequest } from '../wire/http.ts';
import type { Authorization } from '../wire/sigv4/authorization.ts';
import { parseAuthorization } from '../wire/sigv4/authorization.ts';
import type { AuthFault } from '../wire/sigv4/fault.ts';
import { isAuthFault } from '../wire/sigv4/fault.ts';
import { verify } from '../wire/sigv4/verify.ts';
import { formV2Fault, parseFormV2 } from '../wire/sigv2/form.ts';
import { parsePresignedV2, presignedV2Fault } from '../wire/sigv2/presigned.ts';
import type { Caller } from './action.ts';
import type { FoundKey } from './keys/found-key.ts';
import { findKey, isTokenOf } from './keys/find-key.ts';
import type { RootKeys } from './keys/root-keys.ts';
import { rootCaller } from './keys/root-keys.ts';
import type { Regions } from './regions.ts';
import type { State } from './store/table.ts';

/** What a cloud needs to know who calls. */
export interface Authentication {
  readonly state: State;
  readonly roots: RootKeys;
  readonly regions: Regions;
  readonly account: string;
  /** Where a request without a region goes. */
  readonly defaultRegion: string;
  /** Signatures age by the wall clock, so that ordinary clients keep working whatever the virtual one shows. */
  readonly wallNow: () => number;
  /** Sessions end by the virtual clock. */
  readonly now: () => number;
}

/** Who calls, and for which region. */
export interface Identity {
  readonly caller: Caller;
  readonly region: string;
  readonly partition: string;
  readonly authorization: Authorization | undefined;
  readonly secretAccessKey: string | undefined;
}

/** Finds out who calls: an identity, or what is wrong with the credentials. */
export function authenticate(request: HttpRequest, cloud: Authentication): Identity | AuthFault {
  const parsed = parseAuthorization(request);
  if (cloud.roots.mode === 'open') return openIdentity(parsed, cloud);
  if (parsed === undefined) return oldIdentity(request, cloud) ?? anonymousIdentity(cloud);
  if (isAuthFault(parsed)) return parsed;
  const place = cloud.regions.find(parsed.region);
  if (place === undefined)
    return {
      fault: 'bad-scope',
      place: parsed.place,
      wrong: [{ part: 'region', got: parsed.region, expected: cloud.defaultRegion }],
    };
  const key = findKey(cloud.state, cloud.roots, parsed.accessKeyId, place.partition);
  if (key === undefined) return { fault: 'unknown-key', accessKeyId: parsed.accessKeyId };
  const fault =
    tokenFault(parsed, key, cloud.now()) ?? verify(request, parsed, key.secret, { now: cloud.wallNow() });
  if (fault !== undefined) return fault;
  return { ...place, caller: key.caller, authorization: parsed, secretAccessKey: key.secret };
}

/** SimpleDB's signature, in its form, or S3's older one, in the query: they name no region. */
function oldIdentity(request: HttpRequest, cloud: Authentication): Identity | AuthFault | undefined {
  return formIdentity(request, cloud) ?? presignedIdentity(request, cloud);
}

function formIdentity(request: HttpRequest, cloud: Authentication): Identity | AuthFault | undefined {
  const parsed = parseFormV2(request);
  if (parsed === undefined || isAuthFault(parsed)) return parsed;
  const place = placeOfHost(request, cloud);
  const key = findKey(cloud.state, cloud.roots, parsed.accessKeyId, place.partition);
  if (key === undefined) return { fault: 'unknown-key', accessKeyId: parsed.accessKeyId };
  const fault =
    tokenFault(parsed, key, cloud.now()) ?? formV2Fault(request, parsed, key.secret, cloud.wallNow());
  return fault ?? { ...place, caller: key.caller };
}

/** The region that a host name has in it: `sdb.eu-west-1.localhost`. */
function placeOfHost({ hostname }: HttpRequest, cloud: Authentication): Omit<Identity, 'caller'> {
  const home = anonymousIdentity(cloud);
  const place = hostname
    .split('.')
    .map((label) => cloud.regions.find(label))
    .find((found) => found !== undefined);
  return { ...home, ...place };
}

function presignedIdentity(request: HttpRequest, cloud: Authentication): Identity | AuthFault | undefined {
  const parsed = parsePresignedV2(request);
  if (parsed === undefined || isAuthFault(parsed)) return parsed;
  const place = anonymousIdentity(cloud);
  const key = findKey(cloud.state, cloud.roots, parsed.accessKeyId, place.partition);
  if (key === undefined) return { fault: 'unknown-key', accessKeyId: parsed.accessKeyId };
  const fault =
    tokenFault(parsed, key, cloud.now()) ?? presignedV2Fault(request, parsed, key.secret, cloud.wallNow());
  return fault ?? { ...place, caller: key.caller };
}

function tokenFault(
  { sessionToken }: Pick<Authorization, 'sessionToken'>,
  key: FoundKey,
  now: number,
): AuthFault | undefined {
  if (!isTokenOf(key, sessionToken)) return { fault: 'bad-token', token: sessionToken ?? '' };
  if (key.expires !== undefined && key.expires <= now)
    return { fault: 'expired-token', token: sessionToken ?? '' };
  return undefined;
}

export function anonymousIdentity({ regions, defaultRegion }: Authentication): Identity {
  const place = regions.find(defaultRegion) ?? { region: defaultRegion, partition: 'aws' };
  const caller: Caller = { kind: 'anonymous', account: '', arn: '', userId: '', accessKeyId: '' };
  return { ...place, caller, authorization: undefined, secretAccessKey: undefined };
}

/** Believes whatever is said: a known key is its owner, any other the root of the account. */
function openIdentity(parsed: Authorization | AuthFault | undefined, cloud: Authentication): Identity {
  const authorization = parsed === undefined || isAuthFault(parsed) ? undefined : parsed;
  const accessKeyId = authorization?.accessKeyId ?? '';
  const place = cloud.regions.find(authorization?.region ?? cloud.defaultRegion) ??
    cloud.regions.find(cloud.defaultRegion) ?? { region: cloud.defaultRegion, partition: 'aws' };
  const known =
    accessKeyId === '' ? undefined : findKey(cloud.state, cloud.roots, accessKeyId, place.partition);
  const caller = known?.caller ?? rootCaller(cloud.account, accessKeyId, place.partition);
  return { ...place, caller, authorization, secretAccessKey: undefined };
}
