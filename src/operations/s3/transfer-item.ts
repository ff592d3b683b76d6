import type { FoundObject } from '../../aws/s3/found-object.ts';
import type { ObjectState } from './keys-there.ts';
import type { S3Place } from './place.ts';

/** One file or object on its way. */
export type TransferItem =
  | (Over & { readonly kind: 'upload'; readonly path: string; readonly size: number })
  | (Taken & { readonly kind: 'download'; readonly path: string })
  | (Taken & Over & { readonly kind: 'copy' });

interface Over {
  readonly target: S3Place;
  /** Of a move: what it writes over, which a version of its own stands above afterwards. */
  readonly was?: ObjectState | undefined;
}

interface Taken {
  readonly source: FoundObject;
  readonly size: number;
  /** Of a move that is taken back: the version of the source that the move made, above another that it wrote over. */
  readonly above?: string | undefined;
}

/** Where an item comes from and goes to, for people. */
export function wordsOf(item: TransferItem): { readonly from: string; readonly to: string } {
  const from = item.kind === 'upload' ? item.path : `s3://${item.source.bucket}/${item.source.key}`;
  const to = item.kind === 'download' ? item.path : `s3://${item.target.bucket}/${item.target.key}`;
  return { from, to };
}
