/** Characters of a record, at most: https://docs.aws.amazon.com/AmazonS3/latest/userguide/selecting-content-from-objects.html */
export const RECORD_CHARACTERS = 2 ** 20;

/** Characters of a JSON document that is read whole. Ours: it is held in memory, and AWS says no number. */
export const DOCUMENT_CHARACTERS = 64 * 2 ** 20;
