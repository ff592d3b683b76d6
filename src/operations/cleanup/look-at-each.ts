import { eachAtOnce } from '../../aws/s3/budget.ts';
import type { Candidate } from './candidate.ts';

/** Things of one kind and place that are asked about one by one: calls stay bounded however much there is. */
const askedOneByOne = 1_000;

const askedAtOnce = 8;

/**
 * Looks once more at each thing that would go, where AWS has no list that tells. Of more than `askedOneByOne` none is
 * asked: a plan for so many makes its calls by pages alone, and each is asked when its turn comes.
 */
export async function lookAtEach(going: readonly Candidate[]): Promise<readonly Candidate[]> {
  const open = going.flatMap((candidate, index) => (candidate.look === undefined ? [] : [index]));
  if (open.length > askedOneByOne)
    return going.map((candidate) =>
      candidate.look === undefined
        ? candidate
        : { ...candidate, against: `${candidate.against}; ${candidate.look.unasked}` },
    );
  const found = [...going];
  await eachAtOnce(open, askedAtOnce, async (index) => {
    const candidate = going[index];
    if (candidate !== undefined) found[index] = (await candidate.look?.ask()) ?? candidate;
  });
  return found;
}
