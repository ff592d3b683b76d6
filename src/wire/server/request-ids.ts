/** The headers by which a REST service with XML bodies tells its answers apart. */
export function requestHeaders(service: string, requestId: string): Record<string, string> {
  if (service !== 's3' && service !== 's3control') return { 'x-amzn-requestid': requestId };
  return { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId(requestId), server: 'AmazonS3' };
}

/** S3's second id of a request: opaque, and of 76 characters, as AWS's is. */
export function hostId(requestId: string): string {
  return btoa(requestId.repeat(4).slice(0, 56));
}
