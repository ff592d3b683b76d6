/** What a prune of backups may ask of AWS. */
export const pruneActions = [
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:GetBucketObjectLockConfiguration',
  's3:GetBucketVersioning',
  's3:GetObject',
  's3:ListBucket',
  's3:ListBucketVersions',
  's3:PutObject',
] as const;

/** What making backups may, with the prune after it. */
export const backupActions = [
  'ebs:GetSnapshotBlock',
  'ebs:ListChangedBlocks',
  'ebs:ListSnapshotBlocks',
  'ec2:CreateSnapshots',
  'ec2:CreateTags',
  'ec2:DeleteSnapshot',
  'ec2:DescribeInstances',
  'ec2:DescribeSnapshots',
  'ec2:DescribeVolumes',
  ...pruneActions,
] as const;
