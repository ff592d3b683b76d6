import { decodeCbor } from '../../../src/wire/cbor/decode.ts';
import { formPairs } from '../../../src/wire/percent.ts';
import type { Protocol } from '../../../src/wire/protocol.ts';
import { XmlCursor } from '../../../src/wire/xml/cursor.ts';

/**
 * The one place where our requests and the SDK's may differ by design. What the SDK adds around the protocol
 * (who it is, when, signature, checksums, lengths) is the work of other rooms; all else must be equal.
 */
const NOT_COMPARED =
  /^(user-agent|x-amz-user-agent|host|amz-sdk-.*|x-amz-date|x-amz-content-sha256|x-amz-security-token|authorization|content-length|content-md5|x-amz-checksum-.*|x-amz-sdk-checksum-algorithm|x-amz-trailer|x-amz-decoded-content-length|content-encoding|transfer-encoding|expect|accept|x-amz-s3session-token)$/;

/** The headers to compare: those that the other side has too, and those that are nobody's own matter. */
export function comparedHeaders(
  headers: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
  hasBody: boolean,
): Record<string, string> {
  const compared: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Where there is no body it has no type; the SDK names one now and then.
    if ((!hasBody && name === 'content-type') || (isOwn(name) && others[name] === undefined)) continue;
    // The SDK leaves out the package in front of CloudTrail's target; AWS takes both.
    compared[name] = name === 'x-amz-target' ? value.replace(/^com\.amazonaws\.[a-z0-9.]+\./, '') : value;
  }
  return compared;
}

/** Whether a header is one that the SDK adds by itself. */
export function isOwn(name: string): boolean {
  return NOT_COMPARED.test(name);
}

/** A path without the slash that some templates end in and the SDK leaves away. */
export function comparedPath(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** A query string as sorted pairs; `x-id` is the SDK's own note on S3 requests. */
export function queryPairs(query: string): string[] {
  return [...formPairs(query)]
    .filter(([name]) => name !== 'x-id')
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}

/** A body as what it says, whatever the order in which it says it. */
export function bodyMeaning(protocol: Protocol, contentType: string | undefined, body: Uint8Array): unknown {
  if (body.length === 0) return '';
  const text = Buffer.from(body).toString('utf8');
  if (protocol === 'ec2' || protocol === 'query') return queryPairs(text);
  if (protocol === 'rpc-v2-cbor') return decodeCbor(body);
  if (contentType?.includes('json') === true) return JSON.parse(text);
  return contentType?.includes('xml') === true ? xmlMeaning(text) : [...body];
}

/** An XML document as what it says, whatever the order of its elements. */
export function xmlMeaning(text: string): unknown {
  const cursor = new XmlCursor(text);
  const root = cursor.root();
  return { [root]: element(cursor) };
}

function element(cursor: XmlCursor): unknown {
  const type = cursor.attribute('type');
  if (!cursor.holdsElements()) return cursor.value();
  const children: Record<string, unknown[]> = type === undefined ? {} : { '@type': [type] };
  for (let name = cursor.child(); name !== undefined; name = cursor.child())
    (children[name] ??= []).push(element(cursor));
  return children;
}
