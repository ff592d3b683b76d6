/** A piece of an object: from an offset on, or its last bytes. */
export type Piece = { readonly offset: number; readonly length: number } | { readonly last: number };

export interface StoredObject {
  readonly name: string;
  readonly size: number;
}

/** Where the objects of a repository are: a bucket or a directory. Names are paths with slashes. */
export interface BackupStore {
  /** As the person named it. */
  readonly location: string;
  /** The object is there whole or not at all, and stays once this resolves. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Puts an object that is not there yet, and tells whether it was so: of several who do at once, one. */
  create(name: string, bytes: Uint8Array): Promise<boolean>;
  /**
   * The bytes of an object or of a piece of it; undefined when there is no such object.
   * @param into Memory where they may be put, if it is large enough.
   */
  get(name: string, piece?: Piece, into?: Uint8Array): Promise<Uint8Array | undefined>;
  /** Objects whose names begin with the folder's, in order of name. */
  list(folder: string): AsyncIterable<StoredObject>;
  /** Objects that are not there are deleted already. */
  delete(names: readonly string[]): Promise<void>;
  /** Removes what writers that were killed have left half-written, when nobody writes; tells how much that was. */
  removeUnfinished(): Promise<number>;
}
