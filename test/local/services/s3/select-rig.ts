import { CreateBucketCommand, PutObjectCommand, SelectObjectContentCommand } from '@aws-sdk/client-s3';
import type { InputSerialization, OutputSerialization, ScanRange } from '@aws-sdk/client-s3';
import { refusal, startS3 } from './s3-rig.ts';
import type { S3Rig } from './s3-rig.ts';

const Bucket = 'selected-from';
const toJson: OutputSerialization = { JSON: {} };
export const documents: InputSerialization = { JSON: { Type: 'DOCUMENT' } };
const rows: InputSerialization = { CSV: { FileHeaderInfo: 'USE' } };

/** A bucket whose objects are asked for what stands in them. */
export interface SelectRig extends AsyncDisposable {
  readonly s3: S3Rig;
  put(Key: string, Body: string | Uint8Array): Promise<unknown>;
  /** What a query of an object answers. */
  records(
    key: string,
    expression: string,
    from?: InputSerialization,
    to?: OutputSerialization,
    range?: ScanRange,
  ): Promise<string>;
  /** What an expression is, of an object with one row. */
  value(expression: string): Promise<unknown>;
  refused(key: string, expression: string, from?: InputSerialization): ReturnType<typeof refusal>;
}

export async function startSelect(): Promise<SelectRig> {
  const s3 = await startS3();
  await s3.s3.send(new CreateBucketCommand({ Bucket }));
  const ask = (
    Key: string,
    Expression: string,
    InputSerialization = rows,
    OutputSerialization = toJson,
    ScanRange?: ScanRange,
  ) =>
    s3.s3.send(
      new SelectObjectContentCommand({
        Bucket,
        Key,
        Expression,
        ExpressionType: 'SQL',
        InputSerialization,
        OutputSerialization,
        ScanRange,
      }),
    );
  const records: SelectRig['records'] = async (...asked) => {
    const { Payload: payload } = await ask(...asked);
    const events = await Array.fromAsync(payload ?? []);
    const pieces = events.map(({ Records: piece }) => Buffer.from(piece?.Payload ?? []));
    return Buffer.concat(pieces).toString('utf8');
  };
  const put = (Key: string, Body: string | Uint8Array) =>
    s3.s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  await put('one', '{"text":"xyz","number":5}');
  return {
    s3,
    put,
    records,
    value: async (expression) =>
      JSON.parse(await records('one', `SELECT ${expression} AS v FROM S3Object s`, documents)).v,
    refused: (...asked) => refusal(ask(...asked)),
    [Symbol.asyncDispose]: () => s3[Symbol.asyncDispose](),
  };
}
