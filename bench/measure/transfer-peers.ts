import { nuageBinary, onPath } from './peers.ts';

/** A program that transfers files to and from S3, and how it is asked to. */
export interface TransferPeer {
  readonly name: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Everything under a directory or a prefix. */
  copy(from: string, to: string): readonly [string, ...string[]];
  one(from: string, to: string): readonly [string, ...string[]];
  list(bucket: string): readonly [string, ...string[]];
}

export const nuagePeer: TransferPeer = {
  name: 'nuage',
  copy: (from, to) => [process.execPath, nuageBinary, 's3', 'cp', from, to, '--recursive'],
  one: (from, to) => [process.execPath, nuageBinary, 's3', 'cp', from, to],
  list: (bucket) => [process.execPath, nuageBinary, 's3', 'ls', `s3://${bucket}`, '--recursive'],
};

/** With as many transfers at once as nuage has; undefined where it is not installed. */
export function rclonePeer(endpoint: string): TransferPeer | undefined {
  const file = onPath('rclone');
  if (file === undefined) return undefined;
  const remote = (place: string): string => place.replace(/^s3:\/\//, 'bench:');
  const flags = [
    '--transfers',
    '32',
    '--checkers',
    '32',
    '--s3-upload-concurrency',
    '5',
    '--s3-no-check-bucket',
    '--s3-acl',
    'bucket-owner-full-control',
    '--config',
    '/dev/null',
  ];
  return {
    name: 'rclone',
    environment: {
      RCLONE_CONFIG_BENCH_TYPE: 's3',
      RCLONE_CONFIG_BENCH_PROVIDER: 'Other',
      RCLONE_CONFIG_BENCH_ENV_AUTH: 'true',
      RCLONE_CONFIG_BENCH_ENDPOINT: endpoint,
      RCLONE_CONFIG_BENCH_REGION: 'us-east-1',
    },
    copy: (from, to) => [file, 'copy', remote(from), remote(to), '--no-traverse', ...flags],
    one: (from, to) => [file, 'copyto', remote(from), remote(to), ...flags],
    list: (bucket) => [file, 'lsl', `bench:${bucket}`, ...flags],
  };
}

/** The AWS CLI; undefined where it is not installed. */
export function awsPeer(): TransferPeer | undefined {
  const file = onPath('aws');
  if (file === undefined) return undefined;
  return {
    name: 'aws',
    copy: (from, to) => [file, 's3', 'cp', from, to, '--recursive', '--only-show-errors'],
    one: (from, to) => [file, 's3', 'cp', from, to, '--only-show-errors'],
    list: (bucket) => [file, 's3', 'ls', `s3://${bucket}`, '--recursive'],
  };
}
