import type { Clock, Random } from '../../clock.ts';
import { LocalCloud } from '../../local/cloud.ts';
import { twinOn, type Twin } from '../twin/twin.ts';

export interface OpenCloudOptions {
  readonly regions: readonly string[];
  /** The same seed gives the same cloud. */
  readonly seed: string;
  readonly random: Random;
  /** When the cloud begins, whatever day it is today. */
  readonly time: string;
  /** The wall clock, which dates signatures. */
  readonly wall: Clock;
  /** Takes fleets beyond an account's quotas, and settles every state at once. */
  readonly lenient?: boolean;
}

/** Opens a cloud in memory over some regions, whose clock stands until it is moved. */
export async function openCloud({
  regions,
  seed,
  random,
  time,
  wall,
  lenient = false,
}: OpenCloudOptions): Promise<Twin> {
  const cloud = await LocalCloud.start({ seed, time, frozen: true, wall, lenient });
  const account = cloud.accountId;
  return twinOn(cloud, { places: regions.map((region) => ({ account, region })), wall, random });
}
