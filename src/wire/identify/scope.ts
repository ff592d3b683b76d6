import type { HttpRequest } from '../http.ts';
import { formDecode } from '../percent.ts';
import { readUsualHeader } from '../sigv4/usual-header.ts';

const HEADER = /Credential=[^/\s,]*\/[^/\s,]*\/[^/\s,]*\/([^/\s,]+)\/aws4_request/;
const QUERY = /(?:^|&)X-Amz-Credential=([^&]*)/i;

/** The service that a request is signed for, as its credential scope says; undefined when it is not signed so. */
export function scopeService({ headers, query }: HttpRequest): string | undefined {
  const header = headers['authorization'];
  if (header !== undefined) return readUsualHeader(header)?.signer.service ?? HEADER.exec(header)?.[1];
  const credential = QUERY.exec(query)?.[1];
  if (credential === undefined || credential.length > 500) return undefined;
  try {
    return formDecode(credential).split('/')[3];
  } catch {
    return undefined;
  }
}
