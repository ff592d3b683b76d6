/** Something of a bucket or an object that a query string names. */
export interface Part {
  /** What S3 calls it where it refuses a method. */
  readonly type: string;
  /** The methods that are an operation of it. */
  readonly methods: ReadonlySet<string>;
}

const part = (type: string, ...methods: readonly string[]): Part => ({ type, methods: new Set(methods) });

/** The parts of a bucket. */
export const bucketParts: ReadonlyMap<string, Part> = new Map([
  ['abac', part('BUCKET_ABAC', 'GET', 'PUT')],
  ['accelerate', part('ACCELERATE', 'GET', 'PUT')],
  ['acl', part('ACL', 'GET', 'PUT')],
  ['analytics', part('ANALYTICS', 'GET', 'PUT', 'DELETE')],
  ['cors', part('CORS', 'GET', 'PUT', 'DELETE')],
  ['delete', part('MULTI_OBJECT_DELETE', 'POST')],
  ['encryption', part('ENCRYPTION', 'GET', 'PUT', 'DELETE')],
  ['intelligent-tiering', part('INTELLIGENT_TIERING', 'GET', 'PUT', 'DELETE')],
  ['inventory', part('INVENTORY', 'GET', 'PUT', 'DELETE')],
  ['lifecycle', part('LIFECYCLE', 'GET', 'PUT', 'DELETE')],
  ['location', part('LOCATION', 'GET')],
  ['logging', part('LOGGING_STATUS', 'GET', 'PUT')],
  ['metadataConfiguration', part('BUCKET_METADATA_CONFIGURATION', 'GET', 'POST', 'DELETE')],
  ['metadataInventoryTable', part('BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION', 'PUT')],
  ['metadataJournalTable', part('BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION', 'PUT')],
  ['metadataTable', part('BUCKET_METADATA_TABLE_CONFIGURATION', 'GET', 'POST', 'DELETE')],
  ['metrics', part('METRICS', 'GET', 'PUT', 'DELETE')],
  ['notification', part('NOTIFICATION', 'GET', 'PUT')],
  ['object-lock', part('OBJECT_LOCK_CONFIGURATION', 'GET', 'PUT')],
  ['ownershipControls', part('OWNERSHIP_CONTROLS', 'GET', 'PUT', 'DELETE')],
  ['policy', part('BUCKETPOLICY', 'GET', 'PUT', 'DELETE')],
  ['policyStatus', part('POLICY_STATUS', 'GET')],
  ['publicAccessBlock', part('PUBLIC_ACCESS_BLOCK', 'GET', 'PUT', 'DELETE')],
  ['replication', part('REPLICATION', 'GET', 'PUT', 'DELETE')],
  ['requestPayment', part('REQUEST_PAYMENT', 'GET', 'PUT')],
  ['restore', part('RESTORE', 'POST')],
  ['tagging', part('TAGGING', 'GET', 'PUT', 'DELETE')],
  ['torrent', part('TORRENT')],
  ['uploadId', part('UPLOAD', 'GET', 'POST', 'DELETE')],
  ['uploads', part('UPLOADS', 'GET', 'POST')],
  ['versioning', part('VERSIONING', 'GET', 'PUT')],
  ['versions', part('BUCKETVERSIONS', 'GET')],
  ['website', part('WEBSITE', 'GET', 'PUT', 'DELETE')],
]);

/** The parts of an object. */
export const objectParts: ReadonlyMap<string, Part> = new Map([
  ['acl', part('ACL', 'GET', 'PUT')],
  ['attributes', part('OBJECT_ATTRIBUTES', 'GET')],
  ['encryption', part('OBJECT_ENCRYPTION', 'PUT')],
  ['legal-hold', part('OBJECT_LOCK_LEGALHOLD', 'GET', 'PUT')],
  ['restore', part('RESTORE', 'POST')],
  ['retention', part('OBJECT_LOCK_RETENTION', 'GET', 'PUT')],
  ['select', part('SELECT', 'POST')],
  ['tagging', part('OBJECT_TAGGING', 'GET', 'PUT', 'DELETE')],
  ['torrent', part('TORRENT', 'GET')],
  ['uploadId', part('UPLOAD', 'GET', 'POST', 'DELETE')],
  ['uploads', part('UPLOADS', 'GET', 'POST')],
]);

/** The parts of a bucket that S3 tells of it at the address of each of its objects as well. */
export const toldAtObjects: ReadonlySet<string> = new Set([
  'accelerate',
  'cors',
  'inventory',
  'lifecycle',
  'location',
  'logging',
  'notification',
  'policy',
  'replication',
  'requestPayment',
  'versioning',
  'versions',
  'website',
]);

/** One part of an upload, which two parameters name together. */
export const uploadPart = part('PART', 'PUT');
