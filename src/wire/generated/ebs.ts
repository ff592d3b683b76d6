// Made by `npm run generate`. Do not edit.
import type { Body } from '../http.ts';

/** The actions of ebs in use. */
export interface Actions {
  CompleteSnapshot: { input: CompleteSnapshotRequest; output: CompleteSnapshotResponse };
  GetSnapshotBlock: { input: GetSnapshotBlockRequest; output: GetSnapshotBlockResponse };
  ListChangedBlocks: { input: ListChangedBlocksRequest; output: ListChangedBlocksResponse };
  ListSnapshotBlocks: { input: ListSnapshotBlocksRequest; output: ListSnapshotBlocksResponse };
  PutSnapshotBlock: { input: PutSnapshotBlockRequest; output: PutSnapshotBlockResponse };
  StartSnapshot: { input: StartSnapshotRequest; output: StartSnapshotResponse };
}

export interface Block {
  BlockIndex?: number | undefined;
  BlockToken?: string | undefined;
}

export interface ChangedBlock {
  BlockIndex?: number | undefined;
  FirstBlockToken?: string | undefined;
  SecondBlockToken?: string | undefined;
}

export interface CompleteSnapshotRequest {
  SnapshotId: string;
  ChangedBlocksCount: number;
  Checksum?: string | undefined;
  ChecksumAlgorithm?: "SHA256" | (string & {}) | undefined;
  ChecksumAggregationMethod?: "LINEAR" | (string & {}) | undefined;
}

export interface CompleteSnapshotResponse {
  Status?: "completed" | "pending" | "error" | (string & {}) | undefined;
}

export interface GetSnapshotBlockRequest {
  SnapshotId: string;
  BlockIndex: number;
  BlockToken: string;
}

export interface GetSnapshotBlockResponse {
  DataLength?: number | undefined;
  BlockData?: Body | undefined;
  Checksum?: string | undefined;
  ChecksumAlgorithm?: "SHA256" | (string & {}) | undefined;
}

export interface ListChangedBlocksRequest {
  FirstSnapshotId?: string | undefined;
  SecondSnapshotId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  StartingBlockIndex?: number | undefined;
}

export interface ListChangedBlocksResponse {
  ChangedBlocks?: readonly ChangedBlock[] | undefined;
  ExpiryTime?: Date | undefined;
  VolumeSize?: number | undefined;
  BlockSize?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListSnapshotBlocksRequest {
  SnapshotId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  StartingBlockIndex?: number | undefined;
}

export interface ListSnapshotBlocksResponse {
  Blocks?: readonly Block[] | undefined;
  ExpiryTime?: Date | undefined;
  VolumeSize?: number | undefined;
  BlockSize?: number | undefined;
  NextToken?: string | undefined;
}

export interface PutSnapshotBlockRequest {
  SnapshotId: string;
  BlockIndex: number;
  BlockData: Body;
  DataLength: number;
  Progress?: number | undefined;
  Checksum: string;
  ChecksumAlgorithm: "SHA256" | (string & {});
}

export interface PutSnapshotBlockResponse {
  Checksum?: string | undefined;
  ChecksumAlgorithm?: "SHA256" | (string & {}) | undefined;
}

export interface StartSnapshotRequest {
  VolumeSize: number;
  ParentSnapshotId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyArn?: string | undefined;
  Timeout?: number | undefined;
}

export interface StartSnapshotResponse {
  Description?: string | undefined;
  SnapshotId?: string | undefined;
  OwnerId?: string | undefined;
  Status?: "completed" | "pending" | "error" | (string & {}) | undefined;
  StartTime?: Date | undefined;
  VolumeSize?: number | undefined;
  BlockSize?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  ParentSnapshotId?: string | undefined;
  KmsKeyArn?: string | undefined;
  SseType?: "sse-ebs" | "sse-kms" | "none" | (string & {}) | undefined;
}

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}
