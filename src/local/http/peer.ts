/** Who is at the other end of a connection. */
export interface Peer {
  readonly address: string;
  /** True when the connection comes from this machine. */
  readonly loopback: boolean;
}

export function peerAt(address: string): Peer {
  return { address, loopback: address === '::1' || /^(?:::ffff:)?127\./.test(address) };
}
