import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { folders } from './house-folders.ts';
import { rooms } from './house-plan.ts';

const ROOT = new URL('..', import.meta.url).pathname;

const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)));
const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

const source = ['src', 'stand-ins', 'dev'].flatMap(filesOf);
const IMPORT = /(?:(?:^|\n)\s*(?:import|export)\b[^;'"]*?(?:from\s*)?|\bimport\()['"](\.[^'"]+)['"]/g;
const imports = source.flatMap(file =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(found => ({
    file,
    to: join(dirname(file), found[1]!),
  })),
);

const importsOf = new Map(source.map(file => [file, imports.filter(line => line.file === file).map(({ to }) => to)]));

test('the import lines of the house were read', () => {
  expect(imports.length).toBeGreaterThan(100);
  expect(imports).toContainEqual({ file: 'src/platform/audit.ts', to: 'src/platform/db.ts' });
});

test('every room of the plan is there, and README shows it on its floor', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory());
  expect(Object.keys(rooms).sort()).toEqual(folders.map(({ name }) => name).sort());
  const shown = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^\| (\d) \| (.*) \|$/gm)].flatMap(
    ([, floor, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, room = '']) => [room, Number(floor)] as const),
  );
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(Object.entries(rooms).map(([room, [floor]]) => [room, floor])));
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

const folderOf = (file: string) => /^src\/(\w+\/[\w-]+)\//.exec(file)?.[1] ?? '';

/** What a file reaches in its own room, each with the way there: what it imports, and what loose files of the room import for it. */
function reached(file: string, way = [file], seen = new Set<string>()): { to: string; way: string[] }[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return (importsOf.get(file) ?? [])
    .filter(to => roomOf(to) === roomOf(file))
    .flatMap(to => (folders[folderOf(to)] ? [{ to, way: [...way, to] }] : reached(to, [...way, to], seen)));
}

test('the folders of one room have one way down, by no loose file of the room either', () => {
  const inFolders = source.filter(file => folders[folderOf(file)] && !isTest(file));
  const known = inFolders.flatMap(file =>
    reached(file)
      .filter(({ to }) => folderOf(to) !== folderOf(file))
      .map(({ to, way }) => ({ file, mine: folderOf(file), theirs: folderOf(to), way: way.slice(1).join(' -> ') })),
  );
  const wrong = known.filter(({ mine, theirs }) => !folders[mine]!.below.includes(theirs));
  expect(
    wrong.map(({ file, mine, theirs, way }) => `${file} may not know ${theirs} (${way}): ${mine} is ${folders[mine]!.what}`),
  ).toEqual([]);
  const unused = Object.entries(folders).flatMap(([folder, { below }]) =>
    below
      .filter(name => !known.some(({ mine, theirs }) => mine === folder && theirs === name))
      .map(name => `${folder} knows nothing of ${name} any more`),
  );
  expect(unused).toEqual([]);
});

test('no folder of the table stands below itself', () => {
  const under = (folder: string, way: string[] = []): string[] =>
    (folders[folder]?.below ?? []).flatMap(next => (way.includes(next) ? [] : [next, ...under(next, [...way, next])]));
  expect(Object.keys(folders).filter(folder => under(folder).includes(folder))).toEqual([]);
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
  const standIn = /\/stand-in(\.tsx?$|\/)/;
  const wrong = imports.filter(
    ({ file, to }) => standIn.test(to) && file.startsWith('src/') && !standIn.test(file) && !isTest(file),
  );
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
    /^src\/catalogue\/(?!pages|parts|bodies|views)[\w-]+\/|^src\/region\/default-(profile|departments)\.ts$|texts\.ts$|^src\/catalogue\/situations\.ts$|^test\/search\/everyday\.ts$|^src\/accounts\/passwords\/common-passwords\.ts$/.test(
      file,
    );
  const long = [...source, ...filesOf('bin'), ...filesOf('test'), ...filesOf('bench')]
    .filter(file => !isData(file))
    .map(file => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 200);
  expect(long).toEqual([]);
});
