/**
 * The path of a queue's own address, to which older clients post what is about that queue:
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-making-api-requests-xml.html
 */
const QUEUE_PATH = /^\/(?:queue\/[a-z0-9-]+\/)?\d{12}\/[^/]+\/?$/;

export function isQueuePath(path: string): boolean {
  return QUEUE_PATH.test(path);
}
