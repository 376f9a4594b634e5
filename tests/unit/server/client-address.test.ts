import { expect, test } from 'vitest'
import { clientAddress } from '@/server/door/address'

test.each([
  ['without proxies the socket counts, whatever is claimed', '6.6.6.6', '203.0.113.9', 0, '203.0.113.9'],
  ['behind one proxy, what that proxy appended', '6.6.6.6, 203.0.113.9', '10.0.0.1', 1, '203.0.113.9'],
  ['behind two, what the outer one appended', '6.6.6.6, 203.0.113.9, 10.0.0.2', '10.0.0.1', 2, '203.0.113.9'],
  ['a list shorter than the proxies', '203.0.113.9', '10.0.0.1', 3, '203.0.113.9'],
  ['a proxy that appended nothing', undefined, '10.0.0.1', 1, '10.0.0.1'],
  ['words instead of an address', 'unknown', '10.0.0.1', 1, '10.0.0.1'],
  ['IPv4 written as IPv6', undefined, '::ffff:203.0.113.9', 0, '203.0.113.9'],
  ['IPv6', '2001:db8::7', '::1', 1, '2001:db8::7'],
  ['a socket that is gone already', undefined, undefined, 0, 'unknown'],
] as const)('%s', (_, forwarded, socket, proxies, address) => {
  expect(clientAddress(forwarded, socket, proxies)).toBe(address)
})
