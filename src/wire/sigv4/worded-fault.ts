/**
 * Services word the same fault in six ways. `s3` is everything that signs as S3; `ec2` is EC2;
 * `sdb` is SimpleDB; `query` the other query and XML services (STS, IAM, SNS, CloudFront); `json` those of
 * AWS JSON and CBOR; `rest-json` those of JSON over paths (Lambda).
 */
export type FaultFamily = 's3' | 'ec2' | 'sdb' | 'query' | 'json' | 'rest-json';

/** An error as it goes back to the client; `fields` are the extra members that S3 adds. */
export interface WordedFault {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly fields?: Readonly<Record<string, string>>;
}
