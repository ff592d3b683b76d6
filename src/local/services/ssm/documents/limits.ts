/** https://docs.aws.amazon.com/general/latest/gr/ssm.html and the service model. */
export const DOCUMENT_LIMITS = {
  /** Bytes of the content. */
  content: 64 * 1024,
  versions: 1000,
  perAccount: 500,
  /** Accounts that a document can be shared with. */
  shares: 1000,
} as const;

/** How many are answered at a time when nothing is said. */
export const DOCUMENT_PAGES = { list: 50, versions: 50, permissions: 50 } as const;
