import { UsageError } from '../../errors.ts';

/** What a presigned address says of itself. */
export interface ExplainedUrl {
  readonly host: string;
  readonly path: string;
  readonly accessKeyId: string;
  /** `AKIA` keys belong to a user and stay, `ASIA` ones to a session that ends. */
  readonly keyKind: 'long-lived' | 'temporary' | 'unknown';
  readonly region: string;
  readonly service: string;
  readonly signedAt: Date;
  readonly expiresSeconds: number;
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
    throw new UsageError('This is not an address that was presigned with AWS’s Signature Version 4.', {
      hint: 'It has X-Amz-Algorithm, X-Amz-Credential, X-Amz-Date and X-Amz-Expires in its query. Put it between quotes: & means something to a shell.',
    });
  }
  const expiresAt = signedAt + expiresSeconds * 1000;
  return {
    host: url.host,
    path: decodeURIComponent(url.pathname),
    accessKeyId,
    keyKind: accessKeyId.startsWith('AKIA')
      ? 'long-lived'
      : accessKeyId.startsWith('ASIA')
        ? 'temporary'
        : 'unknown',
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
