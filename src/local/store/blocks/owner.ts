/** Whose content is meant: a volume or a snapshot. Its row is one. */
export interface BlockOwner {
  readonly account: string;
  readonly region: string;
  /** `vol-…` or `snap-…` */
  readonly id: string;
}

/** The name under which the block store keeps the content of a volume or snapshot. */
export function ownerName({ account, region, id }: BlockOwner): string {
  return `${account}/${region}/${id}`;
}
