// Made by `npm run generate`. Do not edit.
import type { Body } from '../http.ts';

/** The actions of s3 in use. */
export interface Actions {
  HeadBucket: { input: HeadBucketRequest; output: HeadBucketOutput };
  PutObject: { input: PutObjectRequest; output: PutObjectOutput };
}

export interface HeadBucketOutput {
  BucketArn?: string | undefined;
  BucketLocationType?: "AvailabilityZone" | "LocalZone" | (string & {}) | undefined;
  BucketLocationName?: string | undefined;
  BucketRegion?: string | undefined;
  AccessPointAlias?: boolean | undefined;
}

export interface HeadBucketRequest {
  Bucket: string;
  ExpectedBucketOwner?: string | undefined;
}

export interface PutObjectOutput {
  Expiration?: string | undefined;
  ETag?: string | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  ChecksumType?: "COMPOSITE" | "FULL_OBJECT" | (string & {}) | undefined;
  ServerSideEncryption?: "AES256" | "aws:fsx" | "aws:kms" | "aws:kms:dsse" | (string & {}) | undefined;
  VersionId?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  Size?: number | undefined;
  RequestCharged?: "requester" | (string & {}) | undefined;
}

export interface PutObjectRequest {
  ACL?: "private" | "public-read" | "public-read-write" | "authenticated-read" | "aws-exec-read" | "bucket-owner-read" | "bucket-owner-full-control" | (string & {}) | undefined;
  Body?: Body | undefined;
  Bucket: string;
  CacheControl?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  ContentLength?: number | undefined;
  ContentMD5?: string | undefined;
  ContentType?: string | undefined;
  ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | "CRC64NVME" | "SHA512" | "MD5" | "XXHASH64" | "XXHASH3" | "XXHASH128" | (string & {}) | undefined;
  ChecksumCRC32?: string | undefined;
  ChecksumCRC32C?: string | undefined;
  ChecksumCRC64NVME?: string | undefined;
  ChecksumSHA1?: string | undefined;
  ChecksumSHA256?: string | undefined;
  ChecksumSHA512?: string | undefined;
  ChecksumMD5?: string | undefined;
  ChecksumXXHASH64?: string | undefined;
  ChecksumXXHASH3?: string | undefined;
  ChecksumXXHASH128?: string | undefined;
  Expires?: Date | undefined;
  IfMatch?: string | undefined;
  IfNoneMatch?: string | undefined;
  GrantFullControl?: string | undefined;
  GrantRead?: string | undefined;
  GrantReadACP?: string | undefined;
  GrantWriteACP?: string | undefined;
  Key: string;
  WriteOffsetBytes?: number | undefined;
  Metadata?: Readonly<Record<string, string>> | undefined;
  ServerSideEncryption?: "AES256" | "aws:fsx" | "aws:kms" | "aws:kms:dsse" | (string & {}) | undefined;
  StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | "FSX_OPENZFS" | "FSX_ONTAP" | (string & {}) | undefined;
  WebsiteRedirectLocation?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  SSEKMSEncryptionContext?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  RequestPayer?: "requester" | (string & {}) | undefined;
  Tagging?: string | undefined;
  ObjectLockMode?: "GOVERNANCE" | "COMPLIANCE" | (string & {}) | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  ObjectLockLegalHoldStatus?: "ON" | "OFF" | (string & {}) | undefined;
  ExpectedBucketOwner?: string | undefined;
}
