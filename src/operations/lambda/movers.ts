import { NuageError, UsageError } from '../../errors.ts';
import type { Mover } from '../context.ts';
import type { JsonObject } from '../plan/json.ts';
import { downloadCode } from './code/download.ts';
import { packCode } from './code/packer.ts';
import { codeSha256 } from './code/zip.ts';

/** Packs the source again, sees that it is what was planned, and hands it to Lambda, through a bucket if one is named. */
export const updateCode: Mover = async (input, { connection, context }) => {
  const zip = await packCode(input);
  const sha256 = textOf(input, 'sha256');
  const FunctionName = textOf(input, 'function');
  const settings = { signal: context.signal };
  const bucket = input['bucket'];
  if (typeof bucket !== 'string') {
    await connection.call('lambda', 'UpdateFunctionCode', { FunctionName, ZipFile: zip }, settings);
    return {};
  }
  const key = `lambda/${FunctionName}/${Buffer.from(sha256, 'base64').toString('hex')}.zip`;
  await connection.call(
    's3',
    'PutObject',
    { Bucket: bucket, Key: key, Body: zip },
    { ...settings, transfer: true },
  );
  const place = { S3Bucket: bucket, S3Key: key };
  await connection.call('lambda', 'UpdateFunctionCode', { FunctionName, ...place }, settings);
  return { bucket, key };
};

/** Gives `$LATEST` the code of a version again. */
export const restoreCode: Mover = async (input, { connection, context }) => {
  const FunctionName = textOf(input, 'function');
  const version = textOf(input, 'version');
  const zip = await downloadCode(connection, FunctionName, version, context.signal);
  if (codeSha256(zip) !== textOf(input, 'sha256'))
    throw new NuageError('OtherCode', `Version ${version} of ${FunctionName} has other code than it had.`);
  await connection.call(
    'lambda',
    'UpdateFunctionCode',
    { FunctionName, ZipFile: zip },
    { signal: context.signal },
  );
  return {};
};

/** Publishes what `$LATEST` has. Repeated, Lambda answers with the version that it made the first time. */
export const publishVersion: Mover = async (input, { connection, context }) => {
  const { Version = '' } = await connection.call(
    'lambda',
    'PublishVersion',
    { FunctionName: textOf(input, 'function'), CodeSha256: textOf(input, 'sha256') },
    { signal: context.signal },
  );
  return { Version };
};

function textOf(input: JsonObject, member: string): string {
  const value = input[member];
  if (typeof value !== 'string') throw new UsageError(`The step does not say its ${member}.`);
  return value;
}
