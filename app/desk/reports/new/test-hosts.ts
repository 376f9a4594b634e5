/** Hosts on loopback that may be fetched from: in the example newsroom, for tests. The server names them before Next is loaded. */
export const testHosts = (): string[] =>
  (process.env.CAPTURE_TEST_HOSTS ?? '').split(',').filter((host) => host !== '')
