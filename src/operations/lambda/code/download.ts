import type { Connection } from '../../../aws/connection.ts';
import { NuageError } from '../../../errors.ts';

/** The zip file of a version, from the address that Lambda gives for ten minutes. It needs no signature of ours. */
export async function downloadCode(
  connection: Connection,
  name: string,
  version: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { Code } = await connection.call(
    'lambda',
    'GetFunction',
    { FunctionName: name, Qualifier: version },
    { signal },
  );
  const url = URL.parse(Code?.Location ?? '');
  if (url === null) throw new NuageError('NoCode', `Lambda gives no code of version ${version} of ${name}.`);
  const response = await connection.target.transport.send(
    {
      method: 'GET',
      protocol: url.protocol === 'http:' ? 'http' : 'https',
      hostname: url.hostname,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path: url.pathname,
      query: url.search.slice(1),
      headers: { host: url.host },
      body: new Uint8Array(),
    },
    signal,
  );
  const chunks: Uint8Array[] = [];
  if (response.body instanceof Uint8Array) chunks.push(response.body);
  else for await (const chunk of response.body) chunks.push(chunk);
  if (response.status !== 200)
    throw new NuageError(
      'NoCode',
      `The code of version ${version} of ${name} could not be fetched: HTTP ${response.status}.`,
    );
  return Buffer.concat(chunks);
}
