/** What is measured. `prepare` returns the requests; `once` says that each may be sent only once. */
export const routes = [
  { name: 'start', expected: 200, prepare: async () => [{ path: '/' }] },
  { name: 'service', expected: 200, prepare: async () => [{ path: '/services/hunting-ticket' }] },
];
