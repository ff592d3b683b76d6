const mebibyte = 1024 * 1024;

/** Largest body of one PutObject or UploadPart, and of one CopyObject: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const MOST_PUT_BYTES = 5 * 1024 * mebibyte;
/** Every part but the last has at least this many bytes. */
export const LEAST_PART_BYTES = 5 * mebibyte;
/** Parts of one upload. */
export const MOST_PARTS = 10_000;
/** Bytes of a key in UTF-8: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
export const MOST_KEY_BYTES = 1024;
/** Bytes of user metadata, names and values together: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html */
export const MOST_METADATA_BYTES = 2048;
/** Tags of one object: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
export const MOST_OBJECT_TAGS = 10;
/** Keys on one page of a listing, uploads and parts as well. */
export const MOST_LISTED = 1000;
/** Objects of one DeleteObjects. */
export const MOST_DELETED = 1000;
/** Buckets on one page: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
export const MOST_BUCKETS_LISTED = 10_000;
/** Bytes of a bucket policy: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html */
export const MOST_POLICY_BYTES = 20 * 1024;
/** Rules of a CORS configuration: https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html */
export const MOST_CORS_RULES = 100;
/** Rules of a lifecycle configuration: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html */
export const MOST_LIFECYCLE_RULES = 1000;
