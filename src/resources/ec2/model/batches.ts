/** Deletes all of a collection, one call each, because AWS takes one. */
export interface DeleteBatch {
  delete(): Promise<void>;
}
