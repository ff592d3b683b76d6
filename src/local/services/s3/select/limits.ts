/** Characters of a record, at most: https://docs.aws.amazon.com/AmazonS3/latest/userguide/selecting-content-from-objects.html */
export const RECORD_CHARACTERS = 2 ** 20;

/** Bytes of an expression, at most: the same page. */
export const EXPRESSION_BYTES = 256 * 1024;
