/**
 * What is wrong with a request's authentication, before any service has found its words for it
 * (`fault-words.ts` has them). `place` is where the authentication stood.
 */
export type AuthFault =
  | { readonly fault: 'missing' }
  | { readonly fault: 'two-mechanisms'; readonly header: string }
  | { readonly fault: 'unsupported-mechanism'; readonly place: Place; readonly got: string }
  | {
      readonly fault: 'incomplete';
      readonly place: Place;
      readonly missing: readonly Part[];
      readonly header: string;
    }
  | { readonly fault: 'not-a-pair'; readonly got: string }
  | { readonly fault: 'bad-date'; readonly place: Place; readonly got: string }
  | { readonly fault: 'bad-credential'; readonly place: Place; readonly got: string }
  | { readonly fault: 'bad-scope'; readonly place: Place; readonly wrong: readonly WrongScope[] }
  | { readonly fault: 'host-unsigned'; readonly place: Place }
  | { readonly fault: 'headers-unsigned'; readonly headers: readonly string[] }
  | { readonly fault: 'bad-expires'; readonly reason: 'number' | 'negative' | 'too-long' }
  | { readonly fault: 'too-early'; readonly amzDate: string; readonly now: number }
  | { readonly fault: 'too-late'; readonly amzDate: string; readonly now: number }
  | { readonly fault: 'presign-early'; readonly amzDate: string; readonly now: number }
  | {
      readonly fault: 'presign-expired';
      readonly amzDate: string;
      readonly expiresSeconds: number;
      readonly now: number;
    }
  | { readonly fault: 'incomplete-v2' }
  | { readonly fault: 'presign-v2-expired'; readonly expires: number; readonly now: number }
  | { readonly fault: 'form-v2-expired'; readonly parameter: 'Timestamp' | 'Expires'; readonly date: string }
  | { readonly fault: 'unknown-key'; readonly accessKeyId: string }
  | { readonly fault: 'bad-token'; readonly token: string }
  | { readonly fault: 'expired-token'; readonly token: string }
  | SignatureFault
  | { readonly fault: 'payload-hash-missing' }
  | { readonly fault: 'payload-hash-malformed'; readonly got: string }
  | { readonly fault: 'payload-hash-differs'; readonly sent: string; readonly computed: string };

export interface SignatureFault {
  readonly fault: 'signature';
  readonly accessKeyId: string;
  readonly provided: string;
  readonly stringToSign: string;
  /** Absent for chunks, which have none. */
  readonly canonicalRequest?: string;
}

export type Place = 'header' | 'query';
export type Part = 'Algorithm' | 'Credential' | 'Signature' | 'SignedHeaders' | 'Date' | 'Expires';

export type WrongScope =
  | { readonly part: 'region' | 'service' | 'terminator'; readonly got: string; readonly expected: string }
  | { readonly part: 'date'; readonly got: string; readonly expected: string; readonly amzDate: string };

/** Tells a fault from what else a function of this room may return. */
export function isAuthFault(value: object | undefined): value is AuthFault {
  return value !== undefined && 'fault' in value;
}
