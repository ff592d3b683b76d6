import { writeRequest } from '../wire/client.ts';
import type { HttpRequest } from '../wire/http.ts';
import type { Operation } from '../wire/operation.ts';
import { presign } from '../wire/sigv4/presign.ts';
import type { Target } from './target.ts';

/** AWS's own clients give the copying region an hour to use it. */
const expiresSeconds = 3_600;

/**
 * Gives CopySnapshot what EC2 asks for when an encrypted snapshot comes from another region: a presigned request to the
 * source, which the destination makes in the caller's name. Any other input, and one with a URL already, stays as it is.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html
 */
export async function withSourceRequest(
  target: Target,
  region: string,
  operation: Operation,
  input: object,
): Promise<object> {
  if (operation.name !== 'CopySnapshot' || operation.service.name !== 'ec2') return input;
  const { SourceRegion, SourceSnapshotId, PresignedUrl } = textsOf(input);
  if (PresignedUrl !== undefined || SourceRegion === undefined || SourceSnapshotId === undefined)
    return input;
  const { metadata } = operation.service;
  const { protocol, hostname, port, basePath } = target.endpoint(metadata, SourceRegion);
  const asked = { ...input, DestinationRegion: region };
  const { body } = writeRequest(operation, asked, { random: target.random });
  if (!(body instanceof Uint8Array)) return input;
  const request: HttpRequest = {
    method: 'GET',
    protocol,
    hostname,
    port,
    path: `${basePath}/`,
    // The form that would be the body of a POST stands in the query of a GET.
    query: Buffer.from(body).toString('latin1'),
    headers: { host: port === undefined ? hostname : `${hostname}:${port}` },
    body: new Uint8Array(),
  };
  const signed = presign(request, {
    credentials: await target.credentials.get(),
    region: SourceRegion,
    service: 'ec2',
    now: target.skew.now(),
    expiresSeconds,
  });
  const url = `${protocol}://${request.headers['host']}${signed.path}?${signed.query}`;
  return { DestinationRegion: region, ...input, PresignedUrl: url };
}

function textsOf(input: object): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => typeof value === 'string'));
}
