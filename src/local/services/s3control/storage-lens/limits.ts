/** "You can create a maximum of 50 dashboards per home Region": https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_basics_metrics_recommendations.html */
export const MOST_LENSES = 50;
/** "50 Storage Lens groups per home Region": https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-lens-groups.html */
export const MOST_GROUPS = 50;
/** A page of a list. Ours: more there cannot be. */
export const PAGE = 100;
