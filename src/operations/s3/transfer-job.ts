import type { Connection } from '../../aws/connection.ts';
import type { ObjectSettings } from '../../aws/s3/object-settings.ts';
import type { OperationContext } from '../context.ts';
import type { Carrying } from './transfer-input.ts';
import type { TransferItem } from './transfer-item.ts';

/** An object that was made. */
export interface MadeObject {
  readonly etag?: string | undefined;
  readonly versionId?: string | undefined;
}

/** What many items have in common on their way. */
export interface TransferJob extends Carrying {
  readonly connection: Connection;
  readonly context: OperationContext;
  readonly settings: ObjectSettings;
  /** The source goes once its copy is there. */
  readonly move: boolean;
  readonly dryRun: boolean;
  /** As they were given: the next run of the same two goes on where this one was killed. */
  readonly source: string;
  readonly target: string;
  /** Hears of each item that is there, with what is known of an object that was made. */
  readonly onDone?: ((item: TransferItem, made: MadeObject) => void) | undefined;
}
