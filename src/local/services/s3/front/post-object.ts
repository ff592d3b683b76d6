import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { s3Path } from '../../../../wire/identify/s3-host.ts';
import { percentEncode, percentEncodePath } from '../../../../wire/percent.ts';
import { escapeXml } from '../../../../wire/xml/escape.ts';
import { AwsError } from '../../../error.ts';
import { entityTooLarge, invalidArgument, malformedXml } from '../errors.ts';
import { readForm } from './form.ts';
import type { FrontParts } from './front-parts.ts';
import { postIdentity } from './post-identity.ts';
import { checkPostPolicy } from './post-policy.ts';
import type { LengthRange } from './post-policy.ts';

/** Fields that are headers of a PutObject under another name. */
const renamed: Readonly<Record<string, string>> = { acl: 'x-amz-acl' };
const plain: ReadonlySet<string> = new Set([
  'content-type',
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
]);
const signing = /^x-amz-(?:algorithm|credential|date|signature|security-token)$/;

/** A form that a page posts: a PutObject by whoever signed its policy. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html */
export async function postObject(request: HttpRequest, parts: FrontParts): Promise<HttpResponse> {
  const [, bucket = ''] = s3Path(request).split('/');
  const { fields, fileName, file } = await readForm(request.headers['content-type'] ?? '', request.body);
  const key = fields.get('key')?.replaceAll('${filename}', fileName);
  if (key === undefined || key === '')
    throw invalidArgument(
      "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.",
      'key',
      '',
    );
  const { authentication } = parts;
  const identity = postIdentity(fields, authentication);
  const policy = fields.get('policy');
  const wallNow = authentication.wallNow();
  const range =
    policy === undefined
      ? undefined
      : checkPostPolicy(policy, new Map([...fields, ['key', key]]), bucket, wallNow);
  const put: HttpRequest = {
    ...request,
    method: 'PUT',
    hostname: 'localhost',
    path: `/${bucket}/${percentEncodePath(key)}`,
    query: '',
    headers: { host: 'localhost', ...headersOf(fields) },
    body: range === undefined ? file : within(file, range),
  };
  const response = await parts.answer(put, identity);
  return response.status === 200 ? success(fields, bucket, key, response, request) : response;
}

function headersOf(fields: ReadonlyMap<string, string>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of fields) {
    const header = renamed[name] ?? name;
    if (plain.has(header) || (header.startsWith('x-amz-') && !signing.test(header))) headers[header] = value;
    if (name === 'tagging') headers['x-amz-tagging'] = tagHeader(value);
  }
  return headers;
}

/** `<Tagging><TagSet><Tag><Key>…` as the header has it; in any other document there are no tags. */
function tagHeader(document: string): string {
  const [, root] = /^\s*(?:<\?xml[^>]*>\s*)?<([\w:.-]+)[^>]*>[\s\S]*<\/\1>\s*$/.exec(document) ?? [];
  if (root === undefined) throw malformedXml();
  if (root !== 'Tagging') return '';
  const tags = [...document.matchAll(/<Tag>\s*<Key>([^<]*)<\/Key>\s*<Value>([^<]*)<\/Value>\s*<\/Tag>/g)];
  return tags.map(([, name = '', value = '']) => `${encode(name)}=${encode(value)}`).join('&');
}

function encode(text: string): string {
  const plainText = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  return percentEncode(plainText.replaceAll('&amp;', '&'));
}

async function* within(
  file: AsyncIterable<Uint8Array>,
  { least, most }: LengthRange,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of file) {
    size += piece.byteLength;
    if (size <= most) yield piece;
  }
  if (size > most) throw entityTooLarge(most, size);
  if (size < least)
    throw new AwsError(
      'EntityTooSmall',
      400,
      'Your proposed upload is smaller than the minimum allowed size',
      {
        ProposedSize: String(size),
        MinSizeAllowed: String(least),
      },
    );
}

function success(
  fields: ReadonlyMap<string, string>,
  bucket: string,
  key: string,
  response: HttpResponse,
  { headers: asked }: HttpRequest,
): HttpResponse {
  const etag = response.headers['etag'] ?? '';
  const location = `http://${asked['host'] ?? 'localhost'}/${bucket}/${percentEncode(key)}`;
  const redirect = fields.get('success_action_redirect') ?? fields.get('redirect');
  const headers: Record<string, string> = { ...response.headers, location };
  if (redirect !== undefined && URL.canParse(redirect)) {
    const target = new URL(redirect);
    for (const [name, value] of Object.entries({ bucket, key, etag }))
      target.searchParams.append(name, value);
    return { status: 303, headers: { ...headers, location: target.href }, body: new Uint8Array(0) };
  }
  const wanted = fields.get('success_action_status');
  if (wanted !== '201') return { status: wanted === '200' ? 200 : 204, headers, body: new Uint8Array(0) };
  const members = { Location: location, Bucket: bucket, Key: key, ETag: etag };
  const content = Object.entries(members).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
  const body = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse>${content.join('')}</PostResponse>`,
  );
  return { status: 201, headers: { ...headers, 'content-type': 'application/xml' }, body };
}
