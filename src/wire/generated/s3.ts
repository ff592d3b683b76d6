// Made by `npm run generate`. Do not edit.
import type { Body } from '../http.ts';

/** The actions of s3 in use. */
export interface Actions {
  GetObject: { input: GetObjectRequest; output: GetObjectOutput };
  PutBucketVersioning: { input: PutBucketVersioningRequest; output: Record<string, never> };
}

export interface GetObjectOutput {
  Body?: Body | undefined;
  DeleteMarker?: boolean | undefined;
  AcceptRanges?: string | undefined;
  Expiration?: string | undefined;
  Restore?: string | undefined;
  LastModified?: Date | undefined;
  ContentLength?: number | undefined;
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
  MissingMeta?: number | undefined;
  VersionId?: string | undefined;
  CacheControl?: string | undefined;
  ContentDisposition?: string | undefined;
  ContentEncoding?: string | undefined;
  ContentLanguage?: string | undefined;
  ContentRange?: string | undefined;
  ContentType?: string | undefined;
  Expires?: Date | undefined;
  WebsiteRedirectLocation?: string | undefined;
  ServerSideEncryption?: "AES256" | "aws:fsx" | "aws:kms" | "aws:kms:dsse" | (string & {}) | undefined;
  Metadata?: Readonly<Record<string, string>> | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  SSEKMSKeyId?: string | undefined;
  BucketKeyEnabled?: boolean | undefined;
  StorageClass?: "STANDARD" | "REDUCED_REDUNDANCY" | "STANDARD_IA" | "ONEZONE_IA" | "INTELLIGENT_TIERING" | "GLACIER" | "DEEP_ARCHIVE" | "OUTPOSTS" | "GLACIER_IR" | "SNOW" | "EXPRESS_ONEZONE" | "FSX_OPENZFS" | "FSX_ONTAP" | (string & {}) | undefined;
  RequestCharged?: "requester" | (string & {}) | undefined;
  ReplicationStatus?: "COMPLETE" | "PENDING" | "FAILED" | "REPLICA" | "COMPLETED" | (string & {}) | undefined;
  PartsCount?: number | undefined;
  TagCount?: number | undefined;
  ObjectLockMode?: "GOVERNANCE" | "COMPLIANCE" | (string & {}) | undefined;
  ObjectLockRetainUntilDate?: Date | undefined;
  ObjectLockLegalHoldStatus?: "ON" | "OFF" | (string & {}) | undefined;
}

export interface GetObjectRequest {
  Bucket: string;
  IfMatch?: string | undefined;
  IfModifiedSince?: Date | undefined;
  IfNoneMatch?: string | undefined;
  IfUnmodifiedSince?: Date | undefined;
  Key: string;
  Range?: string | undefined;
  ResponseCacheControl?: string | undefined;
  ResponseContentDisposition?: string | undefined;
  ResponseContentEncoding?: string | undefined;
  ResponseContentLanguage?: string | undefined;
  ResponseContentType?: string | undefined;
  ResponseExpires?: Date | undefined;
  VersionId?: string | undefined;
  SSECustomerAlgorithm?: string | undefined;
  SSECustomerKey?: string | undefined;
  SSECustomerKeyMD5?: string | undefined;
  RequestPayer?: "requester" | (string & {}) | undefined;
  PartNumber?: number | undefined;
  ExpectedBucketOwner?: string | undefined;
  ChecksumMode?: "ENABLED" | (string & {}) | undefined;
}

export interface PutBucketVersioningRequest {
  Bucket: string;
  ContentMD5?: string | undefined;
  ChecksumAlgorithm?: "CRC32" | "CRC32C" | "SHA1" | "SHA256" | "CRC64NVME" | "SHA512" | "MD5" | "XXHASH64" | "XXHASH3" | "XXHASH128" | (string & {}) | undefined;
  MFA?: string | undefined;
  VersioningConfiguration: VersioningConfiguration;
  ExpectedBucketOwner?: string | undefined;
}

export interface VersioningConfiguration {
  MFADelete?: "Enabled" | "Disabled" | (string & {}) | undefined;
  Status?: "Enabled" | "Suspended" | (string & {}) | undefined;
}
