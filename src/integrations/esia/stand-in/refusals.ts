/** ESIA's errors as it words them: OAuth's name, and its own text. */
const known = {
  'ESIA-007002': ['unauthorized_client', 'The certificate does not belong to the system, or the system has none.'],
  'ESIA-007003': [
    'invalid_request',
    'The request is missing a required parameter, includes an invalid value or includes a parameter twice.',
  ],
  'ESIA-007004': ['access_denied', 'The resource owner or authorization server denied the request.'],
  'ESIA-007006': ['invalid_scope', 'The requested scope is invalid, unknown, or malformed.'],
  'ESIA-007008': ['temporarily_unavailable', 'The authorization server is currently unable to handle the request.'],
  'ESIA-007009': ['unsupported_response_type', 'The authorization server does not support this method.'],
  'ESIA-007011': [
    'invalid_grant',
    'The code or the refresh token is invalid, expired, revoked, or was issued to another client or address.',
  ],
  'ESIA-007012': ['unsupported_grant_type', 'The grant type is not supported by the authorization server.'],
  'ESIA-007013': ['invalid_scope', "The request doesn't contain the scope."],
  'ESIA-007014': ['invalid_request', "The request doesn't contain the mandatory parameter"],
  'ESIA-007015': ['invalid_request', 'The request time is wrong.'],
  'ESIA-007019': ['access_denied', 'OAuthErrorEnum.noGrants'],
  'ESIA-007023': ['invalid_request', 'The redirect_uri is not among those allowed to the system.'],
  'ESIA-007039': ['invalid_request', 'The code_challenge was not given in the request for the code.'],
  'ESIA-007040': ['invalid_grant', 'The code_verifier does not match the code_challenge.'],
  'ESIA-007053': ['unauthorized_client', 'OAuthErrorEnum.clientSecretWrong'],
  'ESIA-007194': ['access_denied', 'The person does not work in the organisation whose data are requested.'],
  'ESIA-008010': ['unauthorized_client', 'The system could not be authenticated.'],
  'ESIA-036700': ['invalid_request', 'The kind of the permission is not given.'],
  'ESIA-036702': ['invalid_request', 'The scopes of the permission are not given.'],
  'ESIA-036705': ['invalid_request', 'At least one action is needed.'],
  'ESIA-036707': ['invalid_request', 'At least one purpose is needed.'],
  'ESIA-036716': ['invalid_request', 'The term of the permission is wrong.'],
} as const;

export type Code = keyof typeof known;

/** Refuses a request: thrown by every check, answered where the request came in. `about` names the parameter. */
export class Refusal extends Error {
  readonly code: Code;
  readonly error: string;
  readonly description: string;
  constructor(code: Code, about = '') {
    const [error, text] = known[code];
    const description = `${code}: ${text}${about ? ` [${about}]` : ''}`;
    super(description);
    this.code = code;
    this.error = error;
    this.description = description;
  }
}
