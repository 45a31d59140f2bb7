const factors = ['app_factors', 'recovery_codes', 'passkeys', 'spent_passkey_challenges'];
const proofs = ['checks', 'items', 'events', 'findings', 'returns'].map(part => `identity_${part}`);
const esia = ['esia_links', 'esia_returns', 'esia_tokens', 'joinings'];
const single = [
  'account_closings',
  'draft_papers',
  'draft_signatures',
  'recoveries',
  'recovery_tickets',
  'registry_requests',
  'revocation_pieces',
  'ticket_confirmations',
];

/** Tables whose people are not among the lives that are divided. */
export const ELSEWHERE: string[] = [...single, ...esia, ...factors, ...proofs];
