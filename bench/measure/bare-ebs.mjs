/**
 * A snapshot of chance and text behind the calls that a backup makes, and a new one behind those of a restore: a peer that costs as little as a
 * peer in Node can, so that what is measured is the client. Started as `node bare-ebs.mjs PORT BLOCKS`.
 */
import { createHash, randomFillSync } from 'node:crypto';
import { createServer } from 'node:net';

const [port, blocks] = process.argv.slice(2).map(Number);
const blockBytes = 512 * 1024;
const ids = { instance: 'i-0000000000000000b', volume: 'vol-0000000000000000b' };

/** Half chance, half text; in front the number of the block, so that no two are alike. */
const body = Buffer.alloc(blockBytes, 'a line of some log, as disks are full of them\n');
randomFillSync(body, 0, blockBytes / 2);
const tail = body.subarray(8);
const heads = Array.from({ length: blocks }, (_, index) => {
  const front = Buffer.alloc(8);
  front.writeDoubleBE(index + 1);
  const checksum = createHash('sha256').update(front).update(tail).digest('base64');
  const head =
    `HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: ${blockBytes}\r\n` +
    `x-amz-Data-Length: ${blockBytes}\r\nx-amz-Checksum: ${checksum}\r\nx-amz-Checksum-Algorithm: SHA256\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), front]);
});

let snapshots = 0;
const now = new Date().toISOString();
const tagged = (set, inside) => `<${set}><item>${inside}</item></${set}>`;
const snapshot = () =>
  `<snapshotId>snap-${String(snapshots).padStart(17, '0')}</snapshotId><volumeId>${ids.volume}</volumeId>` +
  `<status>completed</status><state>completed</state><startTime>${now}</startTime><volumeSize>${Math.ceil(blocks / 2048)}</volumeSize><progress>100%</progress>`;

const answers = {
  GetCallerIdentity: () =>
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::000000000000:root</Arn><UserId>000000000000</UserId><Account>000000000000</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
  DescribeInstances: () =>
    `<DescribeInstancesResponse>${tagged('reservationSet', tagged('instancesSet', `<instanceId>${ids.instance}</instanceId><instanceState><code>16</code><name>running</name></instanceState>${tagged('blockDeviceMapping', `<deviceName>/dev/xvda</deviceName><ebs><volumeId>${ids.volume}</volumeId></ebs>`)}`))}</DescribeInstancesResponse>`,
  DescribeVolumes: () =>
    `<DescribeVolumesResponse>${tagged('volumeSet', `<volumeId>${ids.volume}</volumeId><size>${Math.ceil(blocks / 2048)}</size><volumeType>gp3</volumeType><availabilityZone>us-east-1a</availabilityZone><encrypted>false</encrypted>`)}</DescribeVolumesResponse>`,
  CreateSnapshots: () => {
    snapshots += 1;
    return `<CreateSnapshotsResponse>${tagged('snapshotSet', snapshot())}</CreateSnapshotsResponse>`;
  },
  DescribeSnapshots: () =>
    `<DescribeSnapshotsResponse>${tagged('snapshotSet', snapshot())}</DescribeSnapshotsResponse>`,
};

function listed(query) {
  const from = Number(query.get('startingBlockIndex') ?? 0);
  const Blocks = [];
  for (let index = from; index < blocks; index += 1)
    Blocks.push({ BlockIndex: index, BlockToken: `t${index}` });
  return JSON.stringify({
    Blocks,
    VolumeSize: Math.ceil(blocks / 2048),
    BlockSize: blockBytes,
    ExpiryTime: 2e9,
  });
}

function answer(socket, method, path, asked) {
  const index = method === 'GET' ? /\/blocks\/(\d+)\?/.exec(path)?.[1] : undefined;
  if (index !== undefined) {
    socket.cork();
    socket.write(heads[Number(index)]);
    socket.write(tail);
    socket.uncork();
    return;
  }
  // A new snapshot, and its end; the blocks that are put into it are large, and are counted and thrown away.
  if (method === 'POST' && path.startsWith('/snapshots')) {
    const status = path.startsWith('/snapshots/completion') ? 'completed' : 'pending';
    return reply(socket, 200, JSON.stringify({ SnapshotId: 'snap-00000000000000001', Status: status }));
  }
  const action = /Action=(\w+)/.exec(asked)?.[1];
  const known = action === undefined ? undefined : answers[action];
  const text = path.includes('/blocks?') ? listed(new URL(path, 'http://x').searchParams) : (known?.() ?? '');
  socket.write(
    `HTTP/1.1 ${text === '' ? 404 : 200} X\r\ncontent-type: ${path.includes('/blocks?') ? 'application/json' : 'text/xml'}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}

/** Objects of a bucket: small ones whole, of large ones only the length. */
const objects = new Map();

function stored(socket, method, path, body, length) {
  const [name, query = ''] = path.split('?');
  if (method === 'PUT') {
    objects.set(decodeURIComponent(name), { length, body });
    return reply(socket, 200, '');
  }
  if (query.includes('list-type')) {
    const prefix = new URLSearchParams(query).get('prefix') ?? '';
    const found = [...objects].filter(([key]) => key.startsWith(`${name}/${prefix}`.replaceAll('//', '/')));
    const items = found.map(
      ([key, { length: Size }]) =>
        `<Contents><Key>${key.slice(name.replace(/\/$/, '').length + 1)}</Key><Size>${Size}</Size></Contents>`,
    );
    return reply(
      socket,
      200,
      `<ListBucketResult><IsTruncated>false</IsTruncated>${items.join('')}</ListBucketResult>`,
    );
  }
  if (method === 'POST') return reply(socket, 200, '<DeleteResult></DeleteResult>');
  const found = objects.get(decodeURIComponent(name));
  return found === undefined
    ? reply(socket, 404, '<Error><Code>NoSuchKey</Code><Message>none</Message></Error>')
    : reply(socket, 200, found.body);
}

function reply(socket, status, body) {
  socket.write(
    `HTTP/1.1 ${status} X\r\ncontent-type: text/xml\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`,
  );
  socket.write(body);
}

createServer((socket) => {
  let rest = Buffer.alloc(0);
  let head;
  let left = 0;
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes) => {
    // The body of a large object is counted and not kept.
    if (head !== undefined && head.length > 1 << 16) {
      left -= bytes.length;
      if (left > 0) return;
      stored(socket, head.method, head.path, '', head.length);
      head = undefined;
      return;
    }
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    for (;;) {
      if (head === undefined) {
        const end = rest.indexOf('\r\n\r\n');
        if (end < 0) return;
        const text = rest.toString('latin1', 0, end);
        const [, method, path] = /^(\w+) (\S+) /.exec(text) ?? [];
        head = { method, path, length: Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0) };
        if (/expect: 100/i.test(text)) socket.write('HTTP/1.1 100 Continue\r\n\r\n');
        rest = rest.subarray(end + 4);
        left = head.length - rest.length;
        if (head.length > 1 << 16) {
          rest = Buffer.alloc(0);
          return;
        }
      }
      if (rest.length < head.length) return;
      const { method, path, length } = head;
      const body = rest.subarray(0, length);
      rest = rest.subarray(length);
      head = undefined;
      if (path.startsWith('/bucket')) stored(socket, method, path, Buffer.from(body), length);
      else answer(socket, method, path, body.toString('latin1'));
    }
  });
}).listen(port, '127.0.0.1');
