import type { OperationContext, Place } from '../context.ts';
import { overPlaces } from '../over-places.ts';

/** A function as a list shows it. */
export interface FunctionRow extends Place {
  readonly name: string;
  readonly arn: string;
  /** Undefined for a container image, as is the handler. */
  readonly runtime: string | undefined;
  readonly handler: string | undefined;
  /** MB. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  /** Bytes of the zip file. */
  readonly codeBytes: number;
  readonly codeSha256: string;
  /** As Lambda writes it: `2026-01-31T09:00:00.000+0000`. */
  readonly modified: string;
  readonly description: string;
}

/** Lists the functions of every account and region of the context, page by page. */
export async function* listFunctions(context: OperationContext): AsyncGenerator<FunctionRow> {
  const reading = overPlaces(context, async function* functions(connection) {
    for await (const { Functions = [] } of connection.pages('lambda', 'ListFunctions', {})) yield* Functions;
  });
  for await (const found of reading) {
    if ('error' in found) continue;
    const { account, region, value } = found;
    yield {
      account,
      region,
      name: value.FunctionName ?? '',
      arn: value.FunctionArn ?? '',
      runtime: value.Runtime,
      handler: value.Handler,
      memory: value.MemorySize ?? 128,
      timeout: value.Timeout ?? 3,
      codeBytes: value.CodeSize ?? 0,
      codeSha256: value.CodeSha256 ?? '',
      modified: value.LastModified ?? '',
      description: value.Description ?? '',
    };
  }
}
