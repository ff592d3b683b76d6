/** A service of the course's list, and what there is of it today. */
export interface CourseService {
  readonly name: string;
  /** Commands and libraries that do something with it; none for what AWS has closed. */
  readonly commands: readonly string[];
  readonly does: string;
  /** When AWS closed it, as far as that is known: a date, a month, or `unknown`. */
  readonly closed?: string;
  /** What does its work today. */
  readonly instead?: string;
  /** The page that says so. */
  readonly source?: string;
}

const open = (name: string, commands: readonly string[], does: string): CourseService => ({
  name,
  commands,
  does,
});

const closed = (name: string, when: string, instead: string, source?: string): CourseService => ({
  name,
  commands: [],
  does: 'closed by AWS',
  closed: when,
  instead,
  ...(source === undefined ? {} : { source }),
});

/** In the order of the course. What is not known for certain says so. */
export const courseServices: readonly CourseService[] = [
  open('EC2', ['ec2', 'asg', 'keys', 'bastion', 'stopinator', 'schedule'], 'instances, with plans and undo'),
  open('EBS', ['volume', 'snapshot', 'backup', 'cleanup'], 'volumes, snapshots, and backups of their blocks'),
  open('S3', ['s3'], 'buckets and objects, in both directions'),
  open('SQS', ['sqs'], 'send, receive, purge, redrive'),
  open('SES', ['ses', 'report'], 'send mail, verify identities'),
  open('Mechanical Turk', ['mturk'], 'tasks in the sandbox, and in production when it is said'),
  open('CloudFront', ['cloudfront'], 'list, invalidate, serve a bucket'),
  open('SimpleDB', ['simpledb'], 'domains, attributes, select'),
  open(
    'AWS authentication',
    ['whoami', 'iam', 'policy'],
    'SigV4, IAM, STS, and the smallest policy for a command',
  ),
  open('Management Console', [], 'not reached from here: a web page of AWS'),
  closed(
    'Alexa Web Services',
    '2022-12',
    'nothing of AWS (alexa.com itself closed on 2022-05-01)',
    'https://en.wikipedia.org/wiki/Alexa_Internet',
  ),
  closed(
    'A2S (Amazon Associates Web Service)',
    'unknown',
    'the Product Advertising API of Amazon Associates',
  ),
  closed(
    'Historical Pricing',
    'unknown',
    'nothing of AWS; prices of its own services come from the Price List API, which nuage costs asks',
  ),
  closed(
    'FPS (Flexible Payments Service)',
    '2015-06-01',
    'Amazon Pay, which was Login and Pay with Amazon then',
    'https://payments.amazon.com/help/201725470',
  ),
  closed('DevPay', 'unknown', 'AWS Marketplace'),
  closed('Fulfillment Web Service', 'unknown', "the Selling Partner API of Amazon's sellers"),
];
