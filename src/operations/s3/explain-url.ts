import { UsageError } from '../../errors.ts';

/** What a presigned address says of itself. */
export interface ExplainedUrl {
  readonly host: string;
  readonly path: string;
  readonly accessKeyId: string;
  /** `AKIA` keys belong to a user and stay, `ASIA` ones to a session that ends. */
  readonly keyKind: 'long-lived' | 'temporary' | 'unknown';
  /** Of AWS's Signature Version; buckets made since 24 June 2020 take no addresses of the second. */
  readonly signature: 2 | 4;
  /** Version 2 does not say it. */
  readonly region: string | undefined;
  readonly service: string;
  /** Version 2 says only when it ends. */
  readonly signedAt: Date | undefined;
  readonly expiresSeconds: number | undefined;
  readonly expiresAt: Date;
  readonly expired: boolean;
  /** Headers that must be sent as they were signed. */
  readonly signedHeaders: readonly string[];
  /** What is asked beside the signature, such as a version. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Reads a presigned address. Nothing is asked of AWS, so whether its keys still work is not known. */
export function explainUrl(text: string, now: number): ExplainedUrl {
  const url = URL.parse(text);
  const query = new Map([...(url?.searchParams ?? [])].map(([name, value]) => [name.toLowerCase(), value]));
  const of = (name: string): string => query.get(`x-amz-${name}`) ?? '';
  if (url !== null && query.has('signature') && query.has('awsaccesskeyid'))
    return ofVersion2(url, query, now);
  const [accessKeyId = '', , region = '', service = ''] = of('credential').split('/');
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(of('date')) ?? [];
  const signedAt = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const expiresSeconds = Number(of('expires'));
  if (
    url === null ||
    of('algorithm') !== 'AWS4-HMAC-SHA256' ||
    Number.isNaN(signedAt) ||
    !Number.isInteger(expiresSeconds) ||
    of('expires') === ''
  ) {
    throw new UsageError('This is not an address that was presigned for AWS.', {
      hint: 'It has X-Amz-Algorithm, X-Amz-Credential, X-Amz-Date and X-Amz-Expires in its query. Put it between quotes: & means something to a shell.',
    });
  }
  const expiresAt = signedAt + expiresSeconds * 1000;
  return {
    host: url.host,
    path: decodeURIComponent(url.pathname),
    accessKeyId,
    keyKind: kindOf(accessKeyId, query),
    signature: 4,
    region,
    service,
    signedAt: new Date(signedAt),
    expiresSeconds,
    expiresAt: new Date(expiresAt),
    expired: now >= expiresAt,
    signedHeaders: of('signedheaders').split(';'),
    parameters: Object.fromEntries(
      [...(url.searchParams ?? [])].filter(([name]) => !name.toLowerCase().startsWith('x-amz-')),
    ),
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html#RESTAuthenticationQueryStringAuth */
function ofVersion2(url: URL, query: ReadonlyMap<string, string>, now: number): ExplainedUrl {
  const accessKeyId = query.get('awsaccesskeyid') ?? '';
  const seconds = Number(query.get('expires') ?? Number.NaN);
  if (!Number.isInteger(seconds))
    throw new UsageError('This address was signed for AWS, and does not say when it ends.', {
      hint: 'Expires in its query is the number of seconds since 1970. Put it between quotes: & means something to a shell.',
    });
  return {
    host: url.host,
    path: decodeURIComponent(url.pathname),
    accessKeyId,
    keyKind: kindOf(accessKeyId, query),
    signature: 2,
    region: undefined,
    service: 's3',
    signedAt: undefined,
    expiresSeconds: undefined,
    expiresAt: new Date(seconds * 1000),
    expired: now >= seconds * 1000,
    signedHeaders: [],
    parameters: Object.fromEntries(
      [...url.searchParams].filter(
        ([name]) => !/^(?:awsaccesskeyid|expires|signature|x-amz-.*)$/i.test(name),
      ),
    ),
  };
}

function kindOf(accessKeyId: string, query: ReadonlyMap<string, string>): ExplainedUrl['keyKind'] {
  if (accessKeyId.startsWith('ASIA') || query.has('x-amz-security-token')) return 'temporary';
  return accessKeyId.startsWith('AKIA') ? 'long-lived' : 'unknown';
}
