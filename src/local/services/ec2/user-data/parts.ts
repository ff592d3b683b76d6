import { gunzipSync } from 'node:zlib';

/** One part of user data. */
export interface UserDataPart {
  readonly kind: 'script' | 'cloud-config' | 'other';
  /** What it says it is, for people. */
  readonly type: string;
  readonly text: string;
}

/**
 * Takes user data apart as cloud-init does: gzip, MIME in several parts, and by what it begins with.
 * https://cloudinit.readthedocs.io/en/latest/explanation/format.html
 */
export function partsOf(base64: string): UserDataPart[] {
  const text = unpacked(Buffer.from(base64, 'base64'));
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const boundary = /^content-type:\s*multipart\/[\w-]+;[^]*?boundary="?([^"\s;]+)"?/im.exec(head)?.[1];
  if (boundary === undefined || !/^(?:content-type|mime-version):/im.test(head))
    return [partOf(text, undefined)];
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => mimePart(part.replace(/^\r?\n/, '')));
}

function mimePart(part: string): UserDataPart {
  const end = /\r?\n\r?\n/.exec(part);
  const headers = part.slice(0, end?.index ?? 0);
  const body = part.slice((end?.index ?? 0) + (end?.[0].length ?? 0));
  const type = /^content-type:\s*([^;\s]+)/im.exec(headers)?.[1];
  const encoded = /^content-transfer-encoding:\s*base64/im.test(headers);
  return partOf(encoded ? unpacked(Buffer.from(body, 'base64')) : body, type);
}

function partOf(text: string, said: string | undefined): UserDataPart {
  if (said === 'text/cloud-config' || text.startsWith('#cloud-config'))
    return { kind: 'cloud-config', type: 'text/cloud-config', text };
  if (said === 'text/x-shellscript' || text.startsWith('#!'))
    return { kind: 'script', type: 'text/x-shellscript', text };
  return { kind: 'other', type: said ?? (text.split(/\r?\n/, 1)[0] ?? '').slice(0, 40), text };
}

function unpacked(bytes: Buffer): string {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
