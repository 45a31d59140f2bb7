import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

/** Each room's floor and what it is for; a file imports only rooms of lower floors. */
const rooms: Record<string, [floor: number, what: string]> = {
  staff: [9, 'routes, views and reads of the officers'],
  cabinet: [9, 'the person’s home page'],
  applications: [8, 'the life of an application'],
  appeals: [8, 'appeals of citizens'],
  support: [8, 'tickets and answers'],
  documents: [7, 'issued documents; it carries an opaque applicationId'],
  payments: [7, 'payments; it carries an opaque applicationId'],
  appointments: [7, 'booking; it carries an opaque applicationId'],
  notifications: [6, 'what we tell people and how'],
  accounts: [5, 'people and how they sign in'],
  catalogue: [4, 'services as data'],
  forms: [3, 'fields and journeys; it knows nothing of services'],
  information: [3, 'what the portal tells of itself: privacy, accessibility, how it is'],
  ui: [2, 'shell and controls'],
  integrations: [2, 'vendors'],
  files: [2, 'uploads; it knows only an opaque owner id'],
  region: [1, 'the region’s profile and calendar'],
  platform: [0, 'the ground: database, keys, outbox'],
  signatures: [0, 'signatures; pure, knows nothing of the portal'],
};

const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)));
const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

const source = ['src', 'stand-ins', 'dev'].flatMap(filesOf);
const imports = source.flatMap(file =>
  [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?(?:from\s*)?['"](\.[^'"]+)['"]/g),
  ].map(found => ({
    file,
    to: join(dirname(file), found[1]!),
  })),
);

test('the import lines of the house were read', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports).toContainEqual({ file: 'src/platform/audit.ts', to: 'src/platform/db.ts' });
});

test('a file imports only rooms of the floors below its own', () => {
  const wrong = imports.flatMap(({ file, to }) => {
    const [from, room] = [roomOf(file), roomOf(to)];
    if (!from || !to.startsWith('src/') || from === room) return [];
    if (!room) return [`${file} may not import ${to}: rooms do not know the Worker's entry and its map of addresses`];
    const [mine, theirs] = [rooms[from], rooms[room]];
    if (!mine || !theirs) return [`${file} -> ${to}: no such room in house.md: ${mine ? room : from}`];
    if (theirs[0] < mine[0]) return [];
    const why = theirs[0] === mine[0] ? 'rooms of one floor do not know each other' : `${from} stands below`;
    return [`${file} may not know ${room} (${to}): ${why}; ${from} is ${mine[1]}`];
  });
  expect(wrong).toEqual([]);
});

/** A room of many files has folders of its own (decision 008): they know the `below` ones, and nothing else of each other. */
const folders: Record<string, { below: string[]; what: string }> = {
  'platform/sealing': { below: [], what: 'keys, and what is sealed or derived with them' },
  'platform/parts': { below: [], what: 'the parts others run: asked in time, watched, named when they are down' },
  'platform/requests': { below: ['platform/sealing'], what: 'what is let in, how it is read, and how it is refused' },
  'files/stripping': { below: ['files/recognition'], what: 'what a picture tells beside the picture' },
  'files/recognition': { below: [], what: 'what a file is, by its content' },
  'accounts/passwords': { below: [], what: 'what a password must be, and its hash' },
  'accounts/attempts': { below: [], what: 'counting what failed, and the doors that close' },
  'accounts/sessions': { below: [], what: 'one session from its start to its end' },
  'accounts/late-posts': { below: ['accounts/sessions'], what: 'forms that came after their session had ended' },
  'accounts/consent': { below: [], what: 'the consent to the processing of personal data' },
  'accounts/codes': { below: ['accounts/attempts', 'accounts/sessions'], what: 'what a person confirms by a code or a link' },
  'accounts/sign-in': {
    below: ['accounts/passwords', 'accounts/attempts', 'accounts/sessions', 'accounts/late-posts', 'accounts/codes'],
    what: 'a password, then a code',
  },
  'accounts/registration': {
    below: ['accounts/passwords', 'accounts/attempts', 'accounts/sessions', 'accounts/codes'],
    what: 'how an account is made',
  },
  'accounts/invitations': {
    below: ['accounts/passwords', 'accounts/attempts', 'accounts/sessions', 'accounts/codes', 'accounts/registration'],
    what: 'how an officer gets an account',
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
    below: ['signatures/asn1', 'signatures/gost', 'signatures/algorithms', 'signatures/x509'],
    what: 'a signed message, read, checked and made',
  },
  'integrations/smtp': { below: [], what: 'a vendor: mail' },
  'integrations/sms': { below: [], what: 'a vendor: SMS' },
  'integrations/outside': { below: [], what: 'a vendor: the gateway to outside bodies' },
  'ui/controls': { below: [], what: 'what a form is made of' },
  'ui/viewing': { below: ['ui/controls'], what: 'how a person wants to see pages' },
  'ui/kept': { below: ['ui/viewing'], what: 'public pages kept in the isolate' },
  'forms/identifiers': { below: [], what: 'numbers of people and firms, and their control digits' },
  'forms/kinds': { below: ['forms/identifiers'], what: 'a file for each kind of field' },
  'documents/pdf': { below: [], what: 'a document drawn on paper' },
  'applications/cases': { below: [], what: 'one application after it was sent: what it is, and the one way to change it' },
  'applications/verbs': { below: ['applications/cases'], what: 'what may be done with an application, a file for each verb' },
  'applications/drafts': { below: ['applications/cases', 'applications/verbs'], what: 'what a citizen fills in and sends' },
  'applications/outside': { below: ['applications/cases', 'applications/verbs'], what: 'what a body outside the region decides' },
  'applications/afterlife': {
    below: ['applications/cases', 'applications/verbs', 'applications/drafts'],
    what: 'what begins with an earlier application: once more, mended, or correcting its document',
  },
  'applications/cards': { below: ['applications/cases', 'applications/verbs'], what: 'what a citizen sees and does afterwards' },
};

test('the folders of one room have one way down', () => {
  const folderOf = (file: string) => /^src\/(\w+\/[\w-]+)\//.exec(file)?.[1] ?? '';
  const wrong = imports.flatMap(({ file, to }) => {
    const [mine, theirs] = [folderOf(file), folderOf(to)];
    if (isTest(file) || mine === theirs || roomOf(file) !== roomOf(to) || !folders[mine] || !folders[theirs]) return [];
    if (folders[mine].below.includes(theirs)) return [];
    return [`${file} may not know ${theirs} (${to}): ${mine} is ${folders[mine].what}`];
  });
  expect(wrong).toEqual([]);
});

test('every folder of a room stands in the table above, and nothing there is of the past', () => {
  const found = new Set(source.flatMap(file => /^src\/(\w+\/[\w-]+)\/[\w.-]+\.tsx?$/.exec(file)?.[1] ?? []));
  const known = [...found].filter(folder => !/^catalogue\/|\/(views|testing)$/.test(folder));
  expect(known.sort()).toEqual(Object.keys(folders).sort());
});

test('what is only for tests is imported by nothing that people meet', () => {
  const testing = /^src\/.*\/testing\//;
  const wrong = imports.filter(
    ({ file, to }) => testing.test(to) && file.startsWith('src/') && !testing.test(file) && !isTest(file),
  );
  expect(wrong.map(({ file, to }) => `${file} may not import ${to}`)).toEqual([]);
});

test('no files of the portal import each other in a ring', () => {
  const rings: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: string[]): void => {
    if (way.includes(file)) rings.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (way.includes(file) || done.has(file)) return;
    for (const line of imports) if (line.file === file && line.to.startsWith('src/')) visit(line.to, [...way, file]);
    done.add(file);
  };
  for (const file of source.filter(each => each.startsWith('src/'))) visit(file, []);
  expect(rings).toEqual([]);
});

test('routes, views and Durable Objects are private to their room', () => {
  const isPrivate = (path: string) => /(routes\.tsx?|\.do\.ts)$|\/views\//.test(path);
  const wrong = imports
    .filter(({ file, to }) => isPrivate(to) && roomOf(to) && roomOf(file) && roomOf(file) !== roomOf(to))
    .map(({ file, to }) => `${file} may not import ${to}: routes.tsx, views/ and *.do.ts belong to their room alone`);
  expect(wrong).toEqual([]);
});

test('only stand-ins and tests import a stand-in', () => {
  const wrong = imports.filter(({ file, to }) => /stand-in\.tsx?$/.test(to) && file.startsWith('src/') && !isTest(file));
  expect(wrong.map(({ file, to }) => `${file} may not import ${to}: the production bundle holds no stand-in`)).toEqual([]);
  const down = imports.filter(
    ({ file, to }) => file.startsWith('src/') && /^(dev|stand-ins|test|bin)\//.test(to) && !isTest(file),
  );
  expect(down.map(({ file, to }) => `${file} may not import ${to}: it exists only in development`)).toEqual([]);
});

test('there are no barrels: the Worker entry is the only index', () => {
  const indexes = source.filter(file => file.startsWith('src/') && /(^|\/)index\.tsx?$/.test(file));
  expect(indexes).toEqual(['src/index.ts']);
  const barrels = source.filter(file => {
    const lines = readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .filter(line => line.trim() && !/^\s*(\/\/|\/?\*)/.test(line));
    return roomOf(file) && lines.length > 0 && lines.every(line => /^export .* from /.test(line));
  });
  expect(barrels.map(file => `${file} only passes on what others export`)).toEqual([]);
});

test('no file is over 200 lines but data', () => {
  const isData = (file: string) =>
    /^src\/catalogue\/(business|family|land|nature|licences)\/|^src\/region\/default-profile\.ts$|texts\.ts$|^src\/accounts\/passwords\/common-passwords\.ts$/.test(
      file,
    );
  const long = [...source, ...filesOf('bin'), ...filesOf('test'), ...filesOf('bench')]
    .filter(file => !isData(file))
    .map(file => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 200);
  expect(long).toEqual([]);
});
