import { isLowerHex } from './lower-hex.ts';
import type { Scope } from './signing-key.ts';

/** What the Authorization headers of a client say again and again: all but the signature. */
export interface Signer extends Scope {
  readonly accessKeyId: string;
  /** In lower case, as they stand there. */
  readonly signedHeaders: readonly string[];
}

export interface UsualHeader {
  readonly signer: Signer;
  /** Lower-case hexadecimal. */
  readonly signature: string;
}

/** How every SDK writes the header, up to its signature. */
const usual =
  /^AWS4-HMAC-SHA256 Credential=([^,\s=/]+)\/(\d{8})\/([^,\s=/]+)\/([^,\s=/]+)\/aws4_request, ?SignedHeaders=([^,\s=]+), ?Signature=$/;
const digits = 64;

/** Clients, days, regions, services and sets of headers: when there are more, they begin anew. */
const mostKnown = 1000;
const known = new Map<string, Signer>();

/** What was read last: the same header is read to find the service of a request, and then to see who signed it. */
let last: { readonly header: string; readonly found: UsualHeader | undefined } | undefined;
/** Whom that was about: mostly the next one is by the same, and a text of that length is dear to look up. */
let lastSigner: { readonly before: string; readonly signer: Signer } | undefined;

/**
 * Takes an Authorization header apart that is written as SDKs write it; undefined for every other one. What stands before
 * the signature is read once and remembered.
 */
export function readUsualHeader(header: string): UsualHeader | undefined {
  if (last?.header !== header) last = { header, found: read(header) };
  return last.found;
}

function read(header: string): UsualHeader | undefined {
  const end = header.length - digits;
  if (end <= 0) return undefined;
  if (!isLowerHex(header, end)) return undefined;
  const signer = signerOf(header.slice(0, end));
  return signer === undefined ? undefined : { signer, signature: header.slice(end) };
}

function signerOf(before: string): Signer | undefined {
  if (lastSigner?.before === before) return lastSigner.signer;
  const signer = known.get(before) ?? readSigner(before);
  if (signer !== undefined) lastSigner = { before, signer };
  return signer;
}

function readSigner(before: string): Signer | undefined {
  const [, accessKeyId, date, region, service, headers] = usual.exec(before) ?? [];
  if (
    accessKeyId === undefined ||
    date === undefined ||
    region === undefined ||
    service === undefined ||
    headers === undefined
  )
    return undefined;
  const signedHeaders = headers.toLowerCase().split(';');
  if (!signedHeaders.includes('host') && !signedHeaders.includes(':authority')) return undefined;
  const signer: Signer = { accessKeyId, date, region, service, signedHeaders };
  if (known.size >= mostKnown) known.clear();
  known.set(before, signer);
  return signer;
}
