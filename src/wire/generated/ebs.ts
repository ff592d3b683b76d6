// Made by `npm run generate`. Do not edit.
import type { Body } from '../http.ts';

/** The actions of ebs in use. */
export interface Actions {
  GetSnapshotBlock: { input: GetSnapshotBlockRequest; output: GetSnapshotBlockResponse };
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
