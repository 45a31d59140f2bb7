/** What a page of accounts knows through the guard before it: the session, and a form that came after its end. */
const behindGuard = ['sessions', 'late-posts'].map(folder => `accounts/${folder}`);
/** What every room of passwords and codes stands on. */
const guarded = ['passwords', 'attempts', 'sessions', 'codes', 'entering'].map(folder => `accounts/${folder}`);

/**
 * A room of many files has folders of its own (decision 008): they know the `below` ones, and nothing else of each other. A loose file
 * of the room belongs to whoever imports it: what it knows, they know.
 */
export const folders: Record<string, { below: string[]; what: string }> = {
  'platform/sealing': { below: [], what: 'keys, and what is sealed or derived with them' },
  'platform/parts': { below: [], what: 'the parts others run: asked in time, watched, named when they are down' },
  'platform/requests': { below: ['platform/sealing'], what: 'what is let in, how it is read, and how it is refused' },
  'files/stripping': { below: ['files/recognition'], what: 'what a picture tells beside the picture' },
  'files/recognition': { below: [], what: 'what a file is, by its content' },
  'desk/activation': { below: [], what: 'a code of a МФЦ, from the desk to the cabinet it opens' },
  'desk/serving': { below: ['desk/activation'], what: 'an officer of a МФЦ fills in for a visitor' },
  'persons/registry': { below: [], what: 'what registries are asked about a person, and what they answered' },
  'accounts/passwords': { below: [], what: 'what a password must be, and its hash' },
  'accounts/attempts': { below: ['accounts/sessions'], what: 'counting what failed, and the doors that close' },
  'accounts/sessions': { below: [], what: 'one session from its start to its end' },
  'accounts/late-posts': { below: ['accounts/sessions'], what: 'forms that came after their session had ended, and are kept' },
  'accounts/session-pages': { below: [...behindGuard], what: 'where a person sees when their session ends, and leaves it' },
  'accounts/late-post-pages': { below: [...behindGuard], what: 'where a person decides about forms that came late' },
  'accounts/consent': { below: [...behindGuard], what: 'the consent to the processing of personal data' },
  'accounts/closing': { below: [...behindGuard], what: 'the decision to close a cabinet, and how it is stopped' },
  'accounts/passkeys': { below: ['accounts/sessions'], what: 'keys of devices: what is asked of them, and what they answer' },
  'accounts/factors': { below: ['accounts/sessions'], what: 'codes that a person has with them' },
  'accounts/codes': {
    below: [...behindGuard, 'accounts/attempts', 'accounts/factors'],
    what: 'what a person confirms by a code or a link',
  },
  'accounts/entering': {
    below: [...behindGuard, 'accounts/attempts', 'accounts/passkeys', 'accounts/factors', 'accounts/codes'],
    what: 'the end of every way in: the second thing, if it is asked, and the session',
  },
  'accounts/proof': {
    below: [...behindGuard, 'accounts/attempts', 'accounts/passkeys', 'accounts/factors', 'accounts/codes', 'accounts/entering'],
    what: 'who is signed in proves themselves once more',
  },
  'accounts/security': {
    below: [...guarded, 'accounts/late-posts', 'accounts/closing', 'accounts/proof'],
    what: 'what guards an account: its sessions, its password, and what is told of them',
  },
  'accounts/factor-pages': {
    below: [...behindGuard, 'accounts/factors', 'accounts/codes', 'accounts/proof'],
    what: 'where a person adds what proves them beside the password, and takes it away',
  },
  'accounts/passkey-pages': {
    below: [...behindGuard, 'accounts/factors', 'accounts/passkeys', 'accounts/proof'],
    what: 'where a person adds keys of their devices, names them and takes them away',
  },
  'accounts/recovery': {
    below: [...guarded, 'accounts/security'],
    what: 'the way back into an account',
  },
  'accounts/tickets': {
    below: [...behindGuard, 'accounts/attempts', 'accounts/codes', 'accounts/entering', 'accounts/recovery'],
    what: 'the way back that two people of the support open by hand',
  },
  'accounts/sign-in': {
    below: [...behindGuard, 'accounts/passwords', 'accounts/attempts', 'accounts/passkeys', 'accounts/entering'],
    what: 'a login and a password',
  },
  'accounts/registration': {
    below: [...behindGuard, 'accounts/passwords', 'accounts/attempts', 'accounts/codes'],
    what: 'how an account is made',
  },
  'accounts/joining': {
    below: [...behindGuard, 'accounts/entering', 'accounts/proof', 'accounts/registration'],
    what: 'one person through several ways in is one account',
  },
  'accounts/esia': {
    below: [...behindGuard, 'accounts/attempts', 'accounts/proof', 'accounts/joining'],
    what: 'in through ESIA, and what it tells of the person',
  },
  'accounts/invitations': {
    below: [...behindGuard, 'accounts/passwords', 'accounts/attempts', 'accounts/codes', 'accounts/registration'],
    what: 'how an officer gets an account',
  },
  'accounts/signature': {
    below: [
      ...behindGuard,
      'accounts/attempts',
      'accounts/codes',
      'accounts/entering',
      'accounts/proof',
      'accounts/registration',
      'accounts/joining',
    ],
    what: 'in by an electronic signature, and the journal of what was signed',
  },
  'signatures/asn1': { below: [], what: 'bytes of DER, BER and PEM' },
  'signatures/gost': { below: ['signatures/asn1'], what: 'the Russian digest, curves and keys' },
  'signatures/algorithms': { below: ['signatures/asn1', 'signatures/gost'], what: 'what a signature is made with' },
  'signatures/x509': {
    below: ['signatures/asn1', 'signatures/algorithms'],
    what: 'certificates, revocation lists and whom we believe',
  },
  'signatures/trust': { below: ['signatures/asn1'], what: 'the list of accredited centres' },
  'signatures/cms': {
    below: ['signatures/asn1', 'signatures/algorithms', 'signatures/x509'],
    what: 'a signed message, read, checked and made',
  },
  'integrations/face': { below: [], what: 'a vendor: the comparison of faces, for the demo region' },
  'identity/examination': { below: [], what: 'what is found about a check without an officer' },
  'staff/checks': { below: [], what: 'proofs of identity for the support’s eyes' },
  'staff/tickets': { below: [], what: 'access given back by hand, for the support’s eyes' },
  'integrations/smtp': { below: [], what: 'a vendor: mail' },
  'integrations/centre': { below: [], what: 'a vendor: centres that issue certificates' },
  'integrations/sms': { below: [], what: 'a vendor: SMS' },
  'integrations/outside': { below: [], what: 'a vendor: the gateway to outside bodies' },
  'integrations/esia': { below: [], what: 'a vendor: ESIA, «Госуслуги»' },
  'integrations/registries': { below: [], what: 'a vendor: the region’s gateway to registries, and the directory of addresses' },
  'information/editions': { below: [], what: 'documents that people are told, in force and as they were before' },
  'information/help': { below: [], what: 'how each common thing is done, and what to do when it is not' },
  'ui/controls': { below: [], what: 'what a form is made of' },
  'ui/viewing': { below: [], what: 'how a person wants to see pages' },
  'ui/kept': { below: ['ui/viewing'], what: 'public pages kept in the isolate' },
  'forms/identifiers': { below: [], what: 'numbers of people and firms, and their control digits' },
  'forms/paper': { below: ['forms/kinds'], what: 'a form on paper: where a pen answers, and how it looks filled in' },
  'forms/addresses': { below: [], what: 'an address looked for in the directory' },
  'forms/kinds': { below: ['forms/identifiers', 'forms/addresses'], what: 'a file for each kind of field' },
  'profile/address': { below: ['profile/journal'], what: 'an address of the profile, found or written by hand' },
  'profile/consents': { below: [], what: 'consents that nobody needs for a service' },
  'profile/facts': { below: ['profile/consents'], what: 'what registries tell of a person who asks them to' },
  'profile/contacts': { below: [], what: 'by what a person is reached and enters' },
  'profile/journal': { below: [], what: 'who changed what of a person, and when' },
  'staff/desk': { below: [], what: 'the desk of a МФЦ' },
  'documents/pdf': { below: [], what: 'a document drawn on paper' },
  'cabinet/closing': { below: [], what: 'a cabinet is closed, and what is left of it' },
  'cabinet/my-data': { below: [], what: 'everything that is a person’s, in one file' },
  'notifications/news': { below: [], what: 'who asked for news is told of services that came anew' },
  'applications/cases': { below: [], what: 'one application after it was sent: what it is, and the one way to change it' },
  'applications/verbs': { below: ['applications/cases'], what: 'what may be done with an application, a file for each verb' },
  'applications/drafts': { below: ['applications/cases', 'applications/verbs'], what: 'what a citizen fills in and sends' },
  'applications/papers': {
    below: ['applications/cases', 'applications/drafts'],
    what: 'an application on paper: the empty form, its sample, a draft that is brought to a МФЦ',
  },
  'applications/outside': { below: ['applications/cases'], what: 'what a body outside the region decides' },
  'applications/afterlife': {
    below: ['applications/cases', 'applications/verbs', 'applications/drafts'],
    what: 'what begins with an earlier application: once more, mended, or correcting its document',
  },
  'applications/desk': { below: ['applications/cases', 'applications/verbs'], what: 'what a МФЦ does with applications' },
  'applications/cards': { below: ['applications/cases', 'applications/verbs'], what: 'what a citizen sees and does afterwards' },
};
