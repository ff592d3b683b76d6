import type {
  ImportImageTask,
  ImportSnapshotTask,
  SnapshotDetail,
  SnapshotTaskDetail,
} from '../../../../wire/generated/ec2.ts';
import type { ImportTaskRow } from './transfer-rows.ts';

function diskOf(row: ImportTaskRow): SnapshotTaskDetail {
  return {
    Description: row.description,
    DiskImageSize: row.diskSize,
    Format: row.format,
    Progress: row.status === 'active' ? row.progress : undefined,
    SnapshotId: row.snapshotId,
    Status: row.status,
    StatusMessage: row.message,
    UserBucket: { S3Bucket: row.bucket, S3Key: row.key },
  };
}

export function describeSnapshotImport(row: ImportTaskRow): ImportSnapshotTask {
  return {
    ImportTaskId: row.id,
    Description: row.description,
    SnapshotTaskDetail: { ...diskOf(row), Encrypted: row.encrypted, KmsKeyId: row.kmsKeyId },
    Tags: row.tags,
  };
}

export function describeImageImport(row: ImportTaskRow): ImportImageTask {
  const disk: SnapshotDetail = { ...diskOf(row), DeviceName: row.deviceName };
  return {
    ImportTaskId: row.id,
    ImageId: row.imageId,
    Description: row.description,
    Architecture: row.architecture,
    Platform: row.platform,
    BootMode: row.bootMode,
    Encrypted: row.encrypted,
    KmsKeyId: row.kmsKeyId,
    LicenseType: row.licenseType,
    Progress: row.status === 'active' ? row.progress : undefined,
    Status: row.status,
    StatusMessage: row.message,
    SnapshotDetails: [disk],
    Tags: row.tags,
  };
}
