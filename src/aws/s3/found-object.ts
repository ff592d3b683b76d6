/** The customer's own key that an object was encrypted with. */
export interface CustomerKey {
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly SSECustomerKey?: string | undefined;
}

/** An object as a list or a look at it tells of it. */
export interface FoundObject {
  readonly bucket: string;
  readonly key: string;
  readonly size: number;
  readonly etag?: string | undefined;
  readonly versionId?: string | undefined;
  /** Epoch milliseconds. */
  readonly lastModified?: number | undefined;
  readonly storageClass?: string | undefined;
}
