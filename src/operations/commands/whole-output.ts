import type { Connection } from '../../aws/connection.ts';
import type { GetCommandInvocationResult } from '../../wire/generated/ssm.ts';
import { bodyText, wholeBody } from '../../wire/body.ts';

/** Characters of each stream that Systems Manager keeps: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetCommandInvocation.html */
const kept = { stdout: 24_000, stderr: 8000 } as const;

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
  readonly truncated: boolean;
}

/** Both streams of an invocation; what Systems Manager cut off is read from the bucket that holds all of it. */
export async function wholeOutput(
  shown: GetCommandInvocationResult,
  connection: Connection,
): Promise<Output> {
  const { StandardOutputContent: stdout = '', StandardErrorContent: stderr = '' } = shown;
  const out = await streamOf(stdout, kept.stdout, shown.StandardOutputUrl, connection);
  const err = await streamOf(stderr, kept.stderr, shown.StandardErrorUrl, connection);
  return { stdout: out.text, stderr: err.text, truncated: out.truncated || err.truncated };
}

async function streamOf(
  text: string,
  limit: number,
  url: string | undefined,
  connection: Connection,
): Promise<{ readonly text: string; readonly truncated: boolean }> {
  if (text.length < limit) return { text, truncated: false };
  const place = placeOf(url);
  if (place === undefined) return { text, truncated: true };
  const { Body } = await connection.call('s3', 'GetObject', place);
  return { text: Body === undefined ? '' : bodyText(await wholeBody(Body)), truncated: false };
}

/** `https://s3.us-east-1.amazonaws.com/bucket/key…`, as Systems Manager writes where the output is. */
function placeOf(url: string | undefined): { readonly Bucket: string; readonly Key: string } | undefined {
  const parsed = url === undefined || url === '' ? null : URL.parse(url);
  const [, bucket, ...key] = parsed?.pathname.split('/') ?? [];
  if (bucket === undefined || bucket === '' || key.length === 0) return undefined;
  return { Bucket: decodeURIComponent(bucket), Key: decodeURIComponent(key.join('/')) };
}
