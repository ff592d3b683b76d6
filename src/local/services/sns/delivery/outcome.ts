/** How one attempt to deliver ended. */
export type Outcome =
  | { readonly kind: 'delivered' }
  /** It makes no sense to try again: nobody is there, or may be told. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export const delivered: Outcome = { kind: 'delivered' };
