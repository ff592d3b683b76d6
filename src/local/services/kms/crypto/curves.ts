/** A curve y² = x³ + ax + b over a prime field, as far as signatures need it. */
export interface Curve {
  readonly name: string;
  readonly prime: bigint;
  readonly a: bigint;
  readonly order: bigint;
  readonly base: Point;
}

export interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

const curve = (name: string, prime: string, a: bigint, order: string, x: string, y: string): Curve => {
  const p = BigInt(prime);
  return {
    name,
    prime: p,
    a: a < 0n ? p + a : a,
    order: BigInt(order),
    base: { x: BigInt(x), y: BigInt(y) },
  };
};

/** FIPS 186-4, D.1.2, and SEC 2, 2.4.1; by the names that OpenSSL gives them. */
export const curves: Readonly<Record<string, Curve>> = {
  prime256v1: curve(
    'prime256v1',
    '0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff',
    -3n,
    '0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
    '0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296',
    '0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
  ),
  secp384r1: curve(
    'secp384r1',
    '0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff',
    -3n,
    '0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973',
    '0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7',
    '0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f',
  ),
  secp521r1: curve(
    'secp521r1',
    `0x1ff${'f'.repeat(128)}`,
    -3n,
    '0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409',
    '0xc6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66',
    '0x11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650',
  ),
  secp256k1: curve(
    'secp256k1',
    '0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f',
    0n,
    '0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141',
    '0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798',
    '0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8',
  ),
};

export function modulo(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

/** The inverse, by Euclid. */
export function inverse(value: bigint, modulus: bigint): bigint {
  let [low, high] = [modulo(value, modulus), modulus];
  let [left, right] = [1n, 0n];
  while (low > 1n) {
    const ratio = high / low;
    [left, right] = [right - left * ratio, left];
    [low, high] = [high - low * ratio, low];
  }
  return modulo(left, modulus);
}

/** Undefined is the point at infinity. */
export function add(on: Curve, left: Point | undefined, right: Point | undefined): Point | undefined {
  if (left === undefined) return right;
  if (right === undefined) return left;
  const { prime, a } = on;
  if (left.x === right.x && modulo(left.y + right.y, prime) === 0n) return undefined;
  const slope =
    left.x === right.x
      ? (3n * left.x * left.x + a) * inverse(2n * left.y, prime)
      : (right.y - left.y) * inverse(right.x - left.x, prime);
  const x = modulo(slope * slope - left.x - right.x, prime);
  return { x, y: modulo(slope * (left.x - x) - left.y, prime) };
}

export function multiply(on: Curve, point: Point, factor: bigint): Point | undefined {
  let result: Point | undefined;
  let double: Point | undefined = point;
  for (let left = factor; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = add(on, result, double);
    double = add(on, double, double);
  }
  return result;
}
