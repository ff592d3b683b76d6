import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
};

/** Where the build puts the page: beside the bundle, or in `dist/` of a clone whose sources run. */
export function pageDirectory(): URL {
  const beside = new URL('../../console/', import.meta.url);
  return existsSync(new URL('index.html', beside)) ? beside : new URL('../../dist/console/', import.meta.url);
}

/** One file of the page. Names are those of the build alone: a flat folder, and one of hashed files. */
export async function pageFile(
  page: URL,
  path: string,
  asked: { readonly seen: string | undefined; readonly encodings: string | undefined },
): Promise<Response | undefined> {
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!/^(assets\/)?[\w-]+(\.[\w-]+)*$/.test(name)) return undefined;
  const read = (file: string): Promise<Buffer | undefined> =>
    readFile(new URL(file, page)).catch(() => undefined);
  // The build leaves what is worth it compressed alone; the few programs that take no gzip get it unpacked.
  const packed = await read(`${name}.gz`);
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(asked.encodings ?? '');
  const bytes = packed === undefined ? await read(name) : takesGzip ? packed : gunzipSync(packed);
  if (bytes === undefined) return undefined;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    etag,
    ...(packed !== undefined && {
      vary: 'accept-encoding',
      ...(takesGzip && { 'content-encoding': 'gzip' }),
    }),
    // A hashed name never holds anything else; the page itself is asked for again each time.
    'cache-control': name.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
  };
  return asked.seen === etag
    ? new Response(null, { status: 304, headers })
    : new Response(new Uint8Array(bytes), { headers });
}
