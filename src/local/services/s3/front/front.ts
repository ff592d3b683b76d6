import type { HttpRequest, HttpResponse } from '../../../../wire/http.ts';
import { AwsError } from '../../../error.ts';
import type { FrontParts } from './front-parts.ts';
import { invalidArgument } from '../errors.ts';
import { corsOf, noOrigin } from './cors.ts';
import { postObject } from './post-object.ts';
import { refusal } from './refusal.ts';
import { serveWebsite, websiteBucket } from './website.ts';

/** Reading needs no word of it, and is refused with one: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html */
const SEALING = 'x-amz-server-side-encryption';

/** Answers what is for S3 and none of its actions: forms, preflights, requests of pages, websites. */
export async function s3Front(request: HttpRequest, parts: FrontParts): Promise<HttpResponse> {
  try {
    const site = websiteBucket(request, parts);
    if (site !== undefined) return await serveWebsite(request, site, parts);
    const cors = corsOf(request, parts);
    if (request.method === 'OPTIONS' && cors !== undefined) return cors.preflight();
    const response = await answerIt(request, parts);
    return cors === undefined ? response : cors.decorate(response);
  } catch (error) {
    if (error instanceof AwsError) return refusal(error, parts.requestId);
    throw error;
  }
}

function answerIt(request: HttpRequest, parts: FrontParts): Promise<HttpResponse> {
  const { method, headers } = request;
  const isForm = method === 'POST' && headers['content-type']?.startsWith('multipart/form-data') === true;
  if (isForm) return postObject(request, parts);
  if (method === 'OPTIONS' && headers['origin'] === undefined) throw noOrigin();
  const sealing = headers[SEALING];
  if (sealing !== undefined && (method === 'GET' || method === 'HEAD'))
    throw invalidArgument(`${SEALING} header is not supported for this operation.`, SEALING, sealing);
  return parts.answer(request);
}
