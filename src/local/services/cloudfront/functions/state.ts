import type { FunctionConfig } from '../../../../wire/generated/cloudfront.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** What a function is at one stage. */
export interface FunctionStage {
  readonly config: FunctionConfig;
  /** Base64. */
  readonly code: string;
  readonly etag: string;
  /** Epoch ms. */
  readonly created: number;
  readonly modified: number;
}

export interface FunctionRow {
  readonly name: string;
  readonly development: FunctionStage;
  /** What was published last. */
  readonly live?: FunctionStage | undefined;
  readonly tags: readonly Tag[];
}

export const functions = defineTable<FunctionRow>({
  name: 'cloudfront.functions',
  scope: 'account',
  id: (row) => row.name,
});
