/** One word that the shell may put in place of what is being typed. */
export interface Offer {
  readonly word: string;
  /** Shown beside it by shells that can. */
  readonly brief: string;
}
