import type { ContentPlace } from '../../services/ec2/volumes/content.ts';
import { ControlError } from '../route.ts';
import type { ControlCall, Route } from '../route.ts';

/** Bytes of a volume in one call. */
export const volumePiece = 8 * 1024 * 1024;

/** The content of volumes and snapshots, as instances and backups see it. */
export const volumeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'volumes/*',
    signed: true,
    bodyBytes: 0,
    async run(call) {
      const length = wholeNumber(call, 'length', volumePiece) ?? volumePiece;
      const body = await call.cloud.volumes.read(placeOf(call), length);
      return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
    },
  },
  {
    method: 'POST',
    path: 'volumes/*',
    signed: true,
    bodyBytes: volumePiece,
    raw: true,
    async run(call) {
      await call.cloud.volumes.write(placeOf(call), call.bytes);
      return { written: call.bytes.byteLength };
    },
  },
];

function placeOf(call: ControlCall): ContentPlace {
  const { cloud, query, name } = call;
  const region = query.get('region');
  if (region === null) throw new ControlError(400, 'BadMember', '"region" says where the volume is.');
  const offset = wholeNumber(call, 'offset', Number.MAX_SAFE_INTEGER) ?? 0;
  return { account: query.get('account') ?? cloud.accountId, region, id: name, offset };
}

function wholeNumber({ query }: ControlCall, name: string, most: number): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new ControlError(400, 'BadMember', `"${name}" is a whole number from 0 to ${most}.`);
}
